import { startTransition, useEffect, useState } from "react";
import { painted } from "./painted.ts";

/**
 * False while a component is drawn for the first time, true once that is on the screen. What is far down, or dear, is
 * drawn then, in short pieces between which the user is heard.
 */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let isThere = true;
    void painted().then(() => {
      if (isThere) startTransition(() => setPainted(true));
    });
    return () => {
      isThere = false;
    };
  }, []);
  return isPainted;
}
