// Made by "npm run gen" from package.json; changes here are lost.
/** Version of the product. */
export const VERSI = "0.1.0";
