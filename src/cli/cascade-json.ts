import { perTriwulan, type CascadeLevel, type CascadeNode } from "../core/cascade/node.ts";
import type { RincianNode } from "../core/cascade/rincian-node.ts";
import type { CellRef } from "../core/model/origin.ts";
import { cellText } from "../app/cell-text.ts";
import type { CascadeView } from "../app/views.ts";
import { nodesDownTo } from "./cascade-depth.ts";

/** JSON of `cascade`, version 1; rekening stand among the nodes, as leaves under their sub kegiatan. */
export function cascadeJson(
  view: CascadeView,
  matches: readonly object[],
  tingkat: CascadeLevel = "rekening",
): string {
  const nodes = nodesDownTo(view, tingkat).map((node) =>
    nodeJson(node, node.level === "rekening" ? null : view.rinci(node.id)),
  );
  return JSON.stringify(
    {
      version: 1,
      asOf: view.asOf,
      nodes,
      pk: view.pk.map(({ nama, capaian, sasaran }) => ({
        pemilik: nama,
        capaian: capaian?.nilai ?? null,
        reported: capaian?.dilaporkan ?? 0,
        indicators: capaian?.total ?? 0,
        sasaran: sasaran.map((one) => ({
          nama: one.nama,
          indikator: one.indikator.map(
            ({ nama: indikator, nilai, isDilaporkan, tautan, pagu, at }) => ({
              nama: indikator,
              capaian: nilai,
              reported: isDilaporkan,
              pagu,
              nodes: tautan.map(({ jenis, nodeIds, bukti, at: cells }) => ({
                link: jenis,
                ids: nodeIds,
                evidence: bukti,
                cells: cells.map(placeJson),
              })),
              ...placeJson(at),
            }),
          ),
        })),
      })),
      orphans: view.orphans.map(({ message, at }) => ({ ...placeJson(at), message })),
      alignment: view.keselarasan.map(({ jenis, tidakDiperiksa, message, at }) => ({
        kind: jenis,
        notChecked: tidakDiperiksa,
        ...placeJson(at),
        message,
      })),
      matches,
      reconciliation: view.rekonsiliasi,
    },
    null,
    2,
  );
}

function nodeJson(node: CascadeNode, rincian: RincianNode | null): object {
  return {
    id: node.id,
    parent: node.parent,
    level: node.level,
    kode: node.kode,
    nama: node.nama,
    share: node.share,
    pagu: node.pagu,
    rencana: node.rencana,
    rencanaTriwulan: perTriwulan(node.rencana),
    realisasi: node.realisasi,
    realisasiSampai: node.realisasiSampai,
    fisik: node.fisik,
    capaian: node.capaian?.nilai ?? null,
    capaianReported: node.capaian?.dilaporkan ?? 0,
    capaianIndicators: node.capaian?.total ?? 0,
    serapan: node.serapan,
    deviasi: node.deviasi,
    unreported: node.unreported,
    findings: node.findings,
    ...(rincian === null
      ? {}
      : {
          jenisBelanja: rincian.jenisBelanja,
          sumberDana: rincian.sumberDana,
          lokus: rincian.lokus,
          sarpras: rincian.sarpras,
        }),
  };
}

function placeJson(at: CellRef | null): { file: string; sheet: string; cell: string } {
  if (at === null) return { file: "", sheet: "", cell: "" };
  return { file: at.file, sheet: at.sheet, cell: cellText(at) };
}
