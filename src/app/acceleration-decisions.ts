import { teks } from "../i18n/text.ts";
import { KRITERIA_IDS, type KriteriaId } from "../core/acceleration/criteria/id.ts";
import { BAGIAN_PERCEPATAN } from "../core/acceleration/pengaturan.ts";
import { BAGIAN_PUTUSAN, ubahPutusan } from "../core/acceleration/putusan.ts";
import { AppError } from "./app-error.ts";
import { isIsoDay } from "./day.ts";
import type { WorkbookSession } from "./session.ts";
import type { OverruleRequest } from "./views.ts";

/** Keeps what the room decided against the criteria, with its reason; every figure follows. */
export async function simpanPutusan(
  session: WorkbookSession,
  request: OverruleRequest,
): Promise<void> {
  const { id, part, status, earliest, reason, by, since } = request;
  if (status !== null && reason.trim() === "") {
    throw new AppError("input", teks("app.putusan.alasanKosong"));
  }
  if (!isIsoDay(since)) throw new AppError("input", teks("app.putusan.tanggal"));
  const { pos, pengaturan } = await session.load();
  if (!pos.byId.has(id)) throw new AppError("input", teks("app.sub.hilang"));
  const words = { alasan: reason.trim(), oleh: by.trim(), sejak: since };
  const putusan =
    status === null ? null : { posId: id, rekening: part, status, palingCepat: earliest, ...words };
  const { putusanList } = pengaturan.of(BAGIAN_PUTUSAN);
  await session.setPengaturan(BAGIAN_PUTUSAN, {
    putusanList: ubahPutusan(putusanList, id, part, putusan),
  });
}

/** Switches a criterion on or off. */
export async function saklarKriteria(
  session: WorkbookSession,
  id: string,
  on: boolean,
): Promise<void> {
  const known = KRITERIA_IDS.find((one) => one === id);
  if (known === undefined) throw new AppError("input", teks("app.kriteria.tidakDikenal", { id }));
  const { pengaturan } = await session.load();
  const off: readonly KriteriaId[] = pengaturan.of(BAGIAN_PERCEPATAN).kriteriaMati;
  const rest = off.filter((one) => one !== known);
  await session.setPengaturan(BAGIAN_PERCEPATAN, {
    kriteriaMati: on ? rest : [...rest, known],
  });
}
