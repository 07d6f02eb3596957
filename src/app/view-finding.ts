import type { Finding } from "../core/rules/finding.ts";
import { helpPage } from "../i18n/help.ts";
import { renderBandingan, renderData, renderFinding, renderSaran } from "../i18n/render.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { Place } from "./place.ts";
import type { AbaiView, FindingView, SaranView, SekitarView } from "./views.ts";

/** What a finding's view needs beside the finding. */
export interface FindingFacts {
  readonly place: Place;
  readonly followers: number;
  readonly diabaikan: AbaiView | null;
  readonly sekitar: readonly SekitarView[];
}

/** A finding in words. */
export function viewFinding(finding: Finding, facts: FindingFacts): FindingView {
  const text = renderFinding(finding);
  const { place, followers, diabaikan, sekitar } = facts;
  return {
    id: finding.id,
    rule: finding.rule,
    family: familyOf(finding.rule),
    severity: finding.severity,
    title: text.title,
    message: text.message,
    explanation: text.explanation,
    fix: text.fix,
    legalBasis: text.legalBasis,
    at: finding.at,
    cell: cellAddress(finding.at.row, finding.at.col),
    skpd: place.skpd,
    posId: place.posId,
    subKegiatan: place.subKegiatan,
    rootCause: finding.rootCause,
    followers,
    help: helpOf(finding.rule),
    saran: viewSaran(finding),
    diabaikan,
    sekitar,
    bandingan: renderBandingan(finding),
    data: renderData(finding),
  };
}

/** `HITUNG-03` → `HITUNG`. */
export function familyOf(rule: string): string {
  return rule.replace(/-\d+$/, "");
}

/** Help page of a rule, relative to the site root. */
export function helpOf(rule: string): string {
  return helpPage(`assets/help/aturan/${rule.toLowerCase()}.html`);
}

function viewSaran({ saran, at }: Finding): SaranView | null {
  if (saran === null) return null;
  const target = saran.at ?? at;
  return {
    at: target,
    cell: cellAddress(target.row, target.col),
    menjadi: renderSaran(saran.menjadi),
    perluDipilih: saran.perluDipilih === true,
  };
}
