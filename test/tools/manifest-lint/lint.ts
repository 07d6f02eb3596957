import type { Check, Surroundings } from "./check.ts";
import { appIcons, iconFiles, iconSet } from "./checks/icons.ts";
import { elementOrder, requiredElements } from "./checks/order.ts";
import {
  idsUnique,
  residLength,
  residResolved,
  residUsed,
  textLength,
} from "./checks/resources.ts";
import { actions, identity, locales } from "./checks/texts.ts";
import { https, oneOrigin, oneRuntime } from "./checks/urls.ts";
import { parseXml } from "./xml.ts";

export const CHECKS: readonly Check[] = [
  identity,
  requiredElements,
  elementOrder,
  residResolved,
  residUsed,
  residLength,
  idsUnique,
  textLength,
  https,
  oneOrigin,
  oneRuntime,
  iconSet,
  iconFiles,
  appIcons,
  locales,
  actions,
];

export interface Breach {
  readonly check: string;
  readonly message: string;
}

/**
 * Checks a manifest without the network; Microsoft's validator sends it to a service. A check that cannot even run
 * because the manifest is too broken counts as a breach.
 */
export function lintManifest(xml: string, surroundings: Surroundings): Breach[] {
  const root = parseXml(xml);
  return CHECKS.flatMap((check) =>
    check.find(root, surroundings).map((message) => ({ check: check.id, message })),
  );
}
