import { useRef } from "react";

/** Time in milliseconds after which typing begins a new word. */
const PAUSE = 700;

/** Joins letters typed one after the other. */
export function useTypeAhead(): (letter: string, now: number) => string {
  const typed = useRef({ text: "", at: 0 });
  return (letter, now) => {
    const { text, at } = typed.current;
    const isNew = now - at > PAUSE || text === letter;
    typed.current = { text: isNew ? letter : text + letter, at: now };
    return typed.current.text;
  };
}
