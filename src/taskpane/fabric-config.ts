/**
 * Tells the UI kit not to fetch fonts and icons from Microsoft's CDN, which closed networks block. The kit reads this
 * while it loads, so this module must be imported before it: first line of main.tsx. Icons are our own (`icons.tsx`).
 */
window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "assets/icons/" };

export {};
