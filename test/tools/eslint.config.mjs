import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import tseslint from "typescript-eslint";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import { CORE_LAYERS, ROOMS, ROOTS } from "./rooms.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const everyRoom = Object.keys(ROOMS);

/** Matches a relative import that leads into a room. No subfolder may bear a room's name. */
const pathsInto = (room) => [`**/${room}/**`, `**/${room}`];

const banRooms = (files, banned, who, extra = []) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...banned.map((room) => ({
            group: pathsInto(room),
            message: `${who} may not import ${room} (room table: test/tools/rooms.mjs).`,
          })),
          ...extra,
        ],
      },
    ],
  },
});

const noPackages = {
  regex: "^[^.]",
  message: "This room is pure: no package, no Node module.",
};

const roomRules = everyRoom.map((room) => {
  const banned = everyRoom.filter((other) => other !== room && !ROOMS[room].includes(other));
  const pure = room === "core" || room === "sheet" || room === "i18n";
  return banRooms([`src/${room}/**/*.{ts,tsx}`], banned, room, pure ? [noPackages] : []);
});

const rootRules = Object.entries(ROOTS).map(([file, also]) => {
  const room = everyRoom.find((name) => file.startsWith(`src/${name}/`));
  const banned = everyRoom.filter(
    (other) => other !== room && !ROOMS[room].includes(other) && !also.includes(other),
  );
  return banRooms([file], banned, file);
});

const layerRules = CORE_LAYERS.flatMap((layer, height) =>
  layer.map((name) => {
    const above = CORE_LAYERS.slice(height + 1).flat();
    const sideways = layer.filter((other) => other !== name && height >= 2);
    return banRooms(
      [`src/core/${name}/**/*.ts`],
      [...everyRoom.filter((room) => room !== "core"), ...above, ...sideways],
      `core/${name}`,
      [noPackages],
    );
  }),
);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // `const { field: _, ...rest } = record` is how a field is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/{core,sheet,i18n,app}/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Time enters as a value (asOf)." },
        { object: "Math", property: "random", message: "No randomness in the pure rooms." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Time enters as a value (asOf).",
        },
      ],
    },
  },
  {
    // A generated list is as long as there are rules.
    files: ["src/core/rules/index.ts"],
    rules: { "max-lines": "off" },
  },
  ...roomRules,
  ...layerRules,
  ...rootRules,
  {
    files: ["src/host/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Univer's enums cannot be imported from its CommonJS build as values; its data uses the plain numbers.
    files: ["src/workbench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // Excel's own objects: properties that answer and take different shapes, and constant ones.
      "@typescript-eslint/class-literal-property-style": "off",
      "@typescript-eslint/related-getter-setter-pairs": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { react, "react-hooks": reactHooks },
    settings: { react: { version: "18.3" } },
    rules: {
      "react/jsx-no-literals": ["error", { noStrings: false }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/cli/**/*.ts", "test/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    // A busy machine makes any time long: tests count, `npm run bench` measures.
    files: ["test/**/*.test.{ts,tsx}"],
    ignores: ["test/e2e/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "performance", property: "now", message: "Tests count; bench measures." },
        { object: "Date", property: "now", message: "Tests count; bench measures." },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
