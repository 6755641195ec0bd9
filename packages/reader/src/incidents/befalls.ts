/** "the Kabul bombing": an event named by the place that it befell, whoever did it. */
export const befalls = (noun: string): boolean => BEFALLS.test(noun);
const BEFALLS = /^(?:bombings?|blasts?|explosions?|massacres?|shootings?)$/;
