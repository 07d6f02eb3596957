import { threadId } from "node:worker_threads";

/** A thread that answers each job with its own number. */
export default function nomorThread() {
  return String(threadId);
}
