// Named in the manifest because Excel requires a script there. In a shared runtime the functions live in taskpane.html.
