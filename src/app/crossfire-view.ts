import { teks } from "../i18n/text.ts";
import { kelompokOf, type Kelompok } from "../core/crossfire/kelompok.ts";
import { DIMENSI_LIST } from "../core/crossfire/dimensi.ts";
import { BAGIAN_CROSSFIRE, isTeruji, pengaturanSinergi } from "../core/crossfire/pengaturan.ts";
import { periksaTema, type PemeriksaanTema } from "../core/crossfire/periksa-tema.ts";
import { matchSikap, pairId, type Sikap, type SikapBerlaku } from "../core/crossfire/sikap.ts";
import type { Sinergi } from "../core/crossfire/sinergi.ts";
import { suggestMatches, type UsulanSinergi } from "../core/crossfire/suggest-matches.ts";
import { TEMA_PER_ASISTEN, temaListOf, type Tema } from "../core/crossfire/tema.ts";
import type { Gazetir } from "../core/crossfire/lokus.ts";
import type { Pos } from "../core/model/pos.ts";
import { cellPos } from "../core/model/pos-cari.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import {
  kalimatSinergi,
  renderBukti,
  renderDimensi,
  renderKelompok,
  renderNilai,
  renderSinergi,
} from "../i18n/render-sinergi.ts";
import { gazetirOf } from "./gazetir.ts";
import { matriksOf, selView, singkatOf, skpdColumns, temaView } from "./crossfire-themes.ts";
import type {
  AnggotaView,
  CrossfireView,
  KelompokView,
  SuggestionView,
} from "./views-crossfire.ts";

/** What was worked out from one version of the workbook. */
export interface CrossfireHasil {
  readonly usulan: UsulanSinergi;
  readonly temaList: readonly Tema[];
  readonly periksa: readonly PemeriksaanTema[];
  readonly kelompok: readonly Kelompok[];
  readonly gazetir: Gazetir | null;
}

/** Suggestions, themes and groups of a version of the workbook. */
export function crossfireOf(
  { pos, pengaturan }: FxSnapshot,
  rujukan: Rujukan | null,
): CrossfireHasil {
  const gazetir = rujukan === null ? null : gazetirOf(rujukan);
  const setting = pengaturanSinergi(pengaturan.of(BAGIAN_CROSSFIRE));
  const usulan = suggestMatches(pos, { gazetir, pengaturan: setting });
  const temaList = temaListOf(pos);
  return {
    usulan,
    temaList,
    gazetir,
    periksa: temaList.map((tema) => periksaTema(tema, { gazetir, pengaturan: setting })),
    kelompok: kelompokOf(pos, temaList, usulan.pairs, gazetir),
  };
}

/** The same ready to be read, with the decisions of the workbook. */
export function crossfireView(
  snapshot: FxSnapshot,
  hasil: CrossfireHasil,
  sikap: readonly Sikap[],
): CrossfireView {
  const { usulan, temaList, periksa, kelompok } = hasil;
  const section = snapshot.pengaturan.of(BAGIAN_CROSSFIRE);
  const { ambang, paling } = section;
  const keputusan = matchSikap(sikap, snapshot.pos);
  // What was decided, and what may be paid twice, stays in sight however many score higher.
  const shown = usulan.pairs.filter(
    (pair, nth) =>
      nth < paling || pair.putusan === "duplikasi" || keputusan.berlaku.has(pairId(pair)),
  );
  const suggestions = shown.map((pair) => suggestionView(snapshot, pair, keputusan));
  const counts = { baru: 0, terima: 0, tolak: 0, nanti: 0 };
  for (const { sikap: one } of suggestions) counts[one === null ? "baru" : one.sikap] += 1;
  const countsPutusan = { melengkapi: 0, duplikasi: 0, serupa: 0 };
  for (const { putusan } of usulan.pairs) if (putusan !== "lemah") countsPutusan[putusan] += 1;
  const matriks = temaList.flatMap(matriksOf);
  return {
    tema: periksa.map(temaView),
    skpd: skpdColumns(snapshot, matriks),
    matriks,
    suggestions,
    lainnya: usulan.pairs.length - shown.length,
    kelompok: kelompok.map((group) => kelompokView(group)),
    counts,
    countsPutusan,
    ambang,
    bobot: pengaturanSinergi(section).bobot,
    isTeruji: isTeruji(section),
    catatan: catatanOf(hasil),
    urung: null,
  };
}

function suggestionView(
  { pos, pengaturan }: FxSnapshot,
  pair: Sinergi,
  { berlaku, berubah }: SikapBerlaku,
): SuggestionView {
  const { bobot, ambangDimensi } = pengaturanSinergi(pengaturan.of(BAGIAN_CROSSFIRE));
  const [one, other] = [pos.byId.get(pair.a), pos.byId.get(pair.b)];
  if (one === undefined || other === undefined) throw new Error("a pair of unknown sub kegiatan");
  const [a, b] = [anggotaView(one), anggotaView(other)];
  const id = pairId(pair);
  const sikap = berlaku.get(id) ?? null;
  const stated = DIMENSI_LIST.filter((nama) => pair[nama].nilai !== null);
  const weights = stated.reduce((sum, nama) => sum + bobot[nama], 0);
  return {
    id,
    a,
    b,
    skor: pair.skor,
    putusan: pair.putusan === "lemah" ? "serupa" : pair.putusan,
    putusanText: kalimatSinergi().putusan[pair.putusan],
    dimensi: DIMENSI_LIST.map((nama) => {
      const { nilai, bukti, at } = pair[nama];
      return {
        nama,
        label: kalimatSinergi().dimensi[nama],
        nilai,
        text: renderNilai(nilai),
        bobot: nilai === null || weights === 0 ? 0 : bobot[nama] / weights,
        ambang: ambangDimensi[nama],
        isBertemu: nilai === null ? null : !pair.gagal.includes(nama),
        kalimat: renderDimensi(nama, pair),
        bukti: renderBukti(nama, bukti),
        sel: at.map(selView),
      };
    }),
    kalimat: renderSinergi(pair, a.skpd, b.skpd),
    temaBersama: a.tema.filter((tema) => b.tema.includes(tema)),
    sikap:
      sikap === null
        ? null
        : {
            sikap: sikap.sikap,
            alasan: sikap.alasan,
            oleh: sikap.oleh,
            sejak: sikap.sejak,
          },
    isBerubah: berubah.has(id),
  };
}

function anggotaView(pos: Pos): AnggotaView {
  const at = cellPos(pos);
  const tema = pos.crossfireRows.map((row) => row.tema.trim()).filter((nama) => nama !== "");
  return {
    posId: pos.id,
    kode: pos.kode.text,
    nama: pos.nama,
    skpdId: pos.skpd?.id ?? "",
    skpd: pos.skpd === null ? "" : singkatOf(pos.skpd),
    pagu: pos.pagu?.nilai ?? null,
    tema: [...new Set(tema)],
    at,
    cell: at === null ? "" : selView(at).cell,
  };
}

function kelompokView(group: Kelompok): KelompokView {
  const { id, dasar, nama, lokus, anggota, calon, pairs, skor } = group;
  return {
    id,
    dasar,
    nama: dasar === "isu" ? kalimatSinergi().isu(nama) : nama,
    lokus: lokus?.nama ?? "",
    skpd: [...new Set(anggota.map(({ skpd }) => (skpd === null ? "" : singkatOf(skpd))))],
    anggota: anggota.map(anggotaView),
    calon,
    suggestionIds: pairs.map(pairId),
    skor,
    kalimat: renderKelompok(group),
  };
}

function catatanOf({ usulan, temaList, gazetir }: CrossfireHasil): readonly string[] {
  const byAsisten = new Map<string, number>();
  for (const { asisten } of temaList) byAsisten.set(asisten, (byAsisten.get(asisten) ?? 0) + 1);
  return [
    ...(gazetir === null ? [teks("app.crossfire.tanpaGazetir")] : []),
    ...(usulan.isTerpotong ? [teks("app.crossfire.terpotong")] : []),
    ...(temaList.length === 0 ? [teks("app.crossfire.tanpaTema")] : []),
    ...[...byAsisten]
      .filter(([asisten, count]) => asisten !== "" && count !== TEMA_PER_ASISTEN)
      .map(([asisten, count]) =>
        teks("app.crossfire.jumlahTema", { asisten, n: count, lazim: TEMA_PER_ASISTEN }),
      ),
  ];
}
