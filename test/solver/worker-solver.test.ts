import { describe, expect, it } from "vitest";
import type { MasalahMip } from "../../src/core/acceleration/mip.ts";
import { createInProcessSolver } from "../../src/solver/in-process.ts";
import { SolverError } from "../../src/solver/port.ts";
import type { Jawaban, Permintaan } from "../../src/solver/worker-messages.ts";
import { createWorkerSolver, type WorkerLike } from "../../src/solver/worker-solver.ts";

const MASALAH: MasalahMip = {
  biaya: [1],
  kolomBawah: [0],
  kolomAtas: [1],
  isBulat: [true],
  barisBawah: [],
  barisAtas: [],
  mulai: [],
  indeks: [],
  nilai: [],
};
const OPSI = { batasDetik: 5, gap: 0 };
const HASIL = { status: "optimal", nilai: [1], batasAtas: 1 } as const;

class FakeWorker implements WorkerLike {
  onmessage: ((event: { readonly data: Jawaban }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  readonly asked: Permintaan[] = [];
  ended = false;
  postMessage(permintaan: Permintaan): void {
    this.asked.push(structuredClone(permintaan));
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: Jawaban): void {
    this.onmessage?.({ data });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const solver = createWorkerSolver(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, solver };
}

describe("createWorkerSolver", () => {
  it("sends plain data, tells progress, gives the answer and keeps the worker", async () => {
    const { workers, solver } = setUp();
    const told: number[] = [];
    const one = solver.solve(MASALAH, {
      ...OPSI,
      onKemajuan: ({ detik }) => void told.push(detik),
    });
    workers[0]!.say({ jenis: "kemajuan", kemajuan: { detik: 1, gap: null } });
    workers[0]!.say({ jenis: "hasil", hasil: HASIL });
    expect(await one).toEqual(HASIL);
    expect(told).toEqual([1]);
    expect(workers[0]!.asked).toEqual([{ masalah: MASALAH, opsi: OPSI }]);
    const two = solver.solve(MASALAH, OPSI);
    workers[0]!.say({ jenis: "hasil", hasil: HASIL });
    await two;
    expect(workers).toHaveLength(1);
  });

  it("cancels at once, and starts another worker for the next search", async () => {
    const { workers, solver } = setUp();
    const one = solver.solve(MASALAH, OPSI);
    solver.cancel();
    expect(await one).toEqual({ status: "dibatalkan", nilai: null, batasAtas: null });
    expect(workers[0]!.ended).toBe(true);
    const two = solver.solve(MASALAH, OPSI);
    const three = solver.solve(MASALAH, OPSI);
    expect((await two).status).toBe("dibatalkan");
    workers[2]!.say({ jenis: "hasil", hasil: HASIL });
    expect((await three).status).toBe("optimal");
  });

  it("rejects with a sentence when the worker cannot start, breaks or fails", async () => {
    const { workers, solver } = setUp();
    const one = solver.solve(MASALAH, OPSI);
    workers[0]!.say({ jenis: "galat", code: "galat", pesan: "abort" });
    await expect(one).rejects.toMatchObject({ code: "galat" });
    const two = solver.solve(MASALAH, OPSI);
    workers[1]!.onerror?.({});
    await expect(two).rejects.toBeInstanceOf(SolverError);
    const broken = createWorkerSolver(() => {
      throw new Error("no workers here");
    });
    await expect(broken.solve(MASALAH, OPSI)).rejects.toMatchObject({ code: "muat" });
  });
});

describe("createInProcessSolver", () => {
  it("says so when the engine does not come, and tries again the next time", async () => {
    let asked = 0;
    const solver = createInProcessSolver(() => {
      asked += 1;
      return Promise.reject(new Error("404"));
    });
    await expect(solver.solve(MASALAH, OPSI)).rejects.toMatchObject({ code: "muat" });
    await expect(solver.solve(MASALAH, OPSI)).rejects.toMatchObject({ code: "muat" });
    expect(asked).toBe(2);
  });
});
