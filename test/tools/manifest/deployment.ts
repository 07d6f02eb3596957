import { lingkunganOf } from "./lingkungan.ts";
import { DEVELOPMENT, type Deployment } from "./template.ts";

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Turns what an administrator typed into a deployment, or says in Indonesian what is wrong with it. */
export function deploymentOf(input: {
  readonly base: string;
  /** `produksi` (where none is named) or `uji`; what is given beside it goes before what it sets. */
  readonly lingkungan?: string | undefined;
  readonly id?: string | undefined;
  readonly version?: string | undefined;
  readonly namespace?: string | undefined;
  readonly suffix?: string | undefined;
}): Deployment {
  const base = URL.canParse(input.base) ? new URL(input.base) : undefined;
  if (base?.protocol !== "https:") {
    throw new Error(`--base harus alamat https lengkap, misalnya https://kantor.go.id/pk.`);
  }
  if (base.search !== "" || base.hash !== "")
    throw new Error("--base tidak boleh berisi ? atau #.");
  if (["localhost", "127.0.0.1", "[::1]"].includes(base.hostname)) {
    throw new Error("--base menunjuk komputer ini; pemasangan memerlukan alamat server.");
  }
  const lingkungan = lingkunganOf(input.lingkungan ?? "produksi");
  const suffix = input.suffix ?? lingkungan.suffix;
  const deployment: Deployment = {
    base: base.href.replace(/\/+$/, ""),
    id: input.id ?? lingkungan.id,
    version: input.version ?? DEVELOPMENT.version,
    namespace: input.namespace ?? lingkungan.namespace,
    suffix: suffix === "" ? "" : ` ${suffix}`,
  };
  if (!GUID.test(deployment.id)) throw new Error("--id harus berupa GUID.");
  if (!/^\d+(\.\d+){3}$/.test(deployment.version)) {
    throw new Error("--version harus empat angka, misalnya 0.1.0.0.");
  }
  if (!/^[A-Z][A-Z0-9_]*$/.test(deployment.namespace)) {
    throw new Error("--namespace harus huruf besar, angka, atau garis bawah, misalnya PK_UJI.");
  }
  return deployment;
}
