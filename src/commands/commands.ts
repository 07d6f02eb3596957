import { ACTION_IDS, type ActionId } from "./actions.ts";

export type ActionHandlers = Readonly<Record<ActionId, () => void | Promise<void>>>;

/** Binds the ribbon's buttons. Excel waits for `completed`, so it is called whatever happens; failures go to `report`. */
export function associateActions(
  handlers: ActionHandlers,
  report: (error: unknown, action: ActionId) => void,
): void {
  for (const action of ACTION_IDS) {
    const run = async (event: Office.AddinCommands.Event): Promise<void> => {
      try {
        await handlers[action]();
      } catch (error) {
        report(error, action);
      } finally {
        event.completed();
      }
    };
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => void run(event));
  }
}
