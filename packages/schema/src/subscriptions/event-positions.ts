import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "../requests/request-context.ts";

/** Puts the place of each event into the `extensions` of its answer, for clients that don't see the id of the event. */
export const eventPositions: Plugin<RequestContext> = {
  onSubscribe: ({ args }) => ({
    onSubscribeResult: () => ({
      onNext({ result, setResult }) {
        const { position } = args.contextValue as RequestContext;
        if (position !== null) setResult({ ...result, extensions: { ...result.extensions, position } });
      },
    }),
  }),
};
