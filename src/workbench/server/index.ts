import type { IncomingMessage, ServerResponse } from "node:http";
import { OFFICE_SCRIPT, officeScript } from "./office-script.ts";
import { isPaneRequest, rewritePane } from "./pane-page.ts";

export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** What a server of the site needs so that the workbench can show the unchanged task pane. */
export function createMiddlewares(): Middleware[] {
  let script: string | null = null;
  return [
    (request, response, next) => {
      const url = request.url ?? "/";
      if (url.split("?")[0] === OFFICE_SCRIPT) {
        script ??= officeScript();
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.end(script);
        return;
      }
      if (isPaneRequest(url)) rewritePane(request, response);
      next();
    },
  ];
}
