/** In the query of the pane's page, asks the server for it with Office.js answered locally. */
export const PANE_MARK = "workbench-pane";
