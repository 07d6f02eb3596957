import { chmodSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { devServer } from "./test/tools/dev/dev-server.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

// Excel for Mac runs in the system's WebKit, which may be a few years old.
const WEB_TARGET = "es2020";

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "esbuild-loader",
  options: { target, tsconfig: at("tsconfig.json") },
});

const shared = (mode) => ({
  mode,
  context: at("."),
  devtool: "source-map",
  performance: { hints: false },
  infrastructureLogging: { level: "warn" },
  stats: "errors-warnings",
});

/** What the two web pages have in common. Every URL in them is relative, so the site may live in any folder. */
const web = (mode, folder) => ({
  ...shared(mode),
  target: ["web", WEB_TARGET],
  output: {
    path: folder,
    filename: "js/[name].[contenthash:8].js",
    chunkFilename: "js/[name].[contenthash:8].js",
    assetModuleFilename: "js/[name].[contenthash:8][ext]",
    publicPath: "auto",
    clean: true,
  },
  module: {
    rules: [
      typescript(WEB_TARGET),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: WEB_TARGET, css: true })] },
});

/** The solver's engine asks for Node's modules only where it runs in Node; a page has none. */
const withoutNode = () => new webpack.IgnorePlugin({ resourceRegExp: /^node:/ });

const extractCss = () => new MiniCssExtractPlugin({ filename: "css/[name].[contenthash:8].css" });

const DEV_SITE = at("dist/site");

/** Where the page takes Office.js from: Microsoft's CDN, or, in closed networks, the site itself. */
const OFFICE_JS = {
  cdn: {
    officeHost: "appsforoffice.microsoft.com",
    scripts: "'self' https://appsforoffice.microsoft.com",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  },
  self: { officeHost: "", scripts: "'self'", officeJs: "office-js/office.js" },
};

/** The add-in: one page that is pane, custom functions and ribbon commands at once (shared runtime). */
const addin = (mode, serving, { officeJs = "cdn", site = DEV_SITE, namaFungsi = "PK" } = {}) => ({
  ...web(mode, site),
  // What is deployed is small; the build that is tested can be looked into.
  ...(site === DEV_SITE ? {} : { devtool: false }),
  name: "addin",
  entry: { boot: "./src/taskpane/boot/main.ts", main: "./src/taskpane/main.tsx" },
  plugins: [
    extractCss(),
    withoutNode(),
    new HtmlWebpackPlugin({
      template: "./src/taskpane/index.html",
      filename: "taskpane.html",
      chunks: ["boot", "main"],
      chunksSortMode: "manual",
      inject: false,
      templateParameters: (compilation, assets, tags, options) => ({
        htmlWebpackPlugin: { tags, files: assets, options },
        ...OFFICE_JS[officeJs],
        namaFungsi,
      }),
    }),
    new CopyWebpackPlugin({
      patterns: [
        {
          from: "assets",
          to: "assets",
          globOptions: { ignore: ["**/icons/src/**", "**/rujukan/**"] },
        },
        // The committed manifest names localhost; a deployment gets its own (`npm run manifest`).
        ...(serving ? [{ from: "manifest.xml" }] : []),
      ],
    }),
  ],
});

/** The workbench: a simulated Excel in the browser. Kept out of the site that is deployed. */
const workbench = (mode, serving) => {
  const base = web(mode, at("dist/workbench"));
  return {
    ...base,
    name: "workbench",
    entry: { workbench: "./src/workbench/page/main.ts" },
    output: { ...base.output, publicPath: serving ? "/workbench/" : "auto" },
    plugins: [extractCss(), new HtmlWebpackPlugin({ template: "./src/workbench/page/index.html" })],
  };
};

const makeExecutable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("make-executable", () =>
      chmodSync(at("dist/cli/selaras.cjs"), 0o755),
    );
  },
};

/** The command line as one file that runs without node_modules, but for work on many files; its threads run the other. */
const cli = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: { selaras: "./src/cli/main.ts", "selaras-kerja": "./src/cli/borongan/thread.ts" },
  output: {
    path: at("dist/cli"),
    filename: "[name].cjs",
    // Each program is one file.
    asyncChunks: false,
    assetModuleFilename: "[name][ext]",
    publicPath: "",
    library: { type: "commonjs2" },
  },
  module: { rules: [typescript("node20")] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), makeExecutable],
});

const workbenchIfThere = (mode, serving) =>
  existsSync(at("src/workbench/page/main.ts")) ? [workbench(mode, serving)] : [];

export default async (env, argv) => {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? "development" : "production");
  const serving = Boolean(env.WEBPACK_SERVE);
  if (!serving) return [addin(mode, false, env), cli(mode), ...workbenchIfThere(mode, false)];
  const forExcel = Boolean(env.excel);
  const pages = [addin(mode, true), ...(forExcel ? [] : workbenchIfThere(mode, true))];
  pages[0].devServer = await devServer({ forExcel });
  return pages;
};
