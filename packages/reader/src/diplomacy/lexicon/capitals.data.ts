/**
 * Capitals whose names people and other towns bear too: they act for a state where the text's places show that they mean it.
 * Source: own compilation of general knowledge; codes are ISO 3166-1 alpha-3.
 */
export const SHARED_CAPITALS: ReadonlyMap<string, string> = new Map([
  ["georgetown", "GUY"],
  ["kingston", "JAM"],
  ["victoria", "SYC"],
  ["san jose", "CRI"],
  ["san josé", "CRI"],
  ["monrovia", "LBR"],
  ["basseterre", "KNA"],
  ["saint john's", "ATG"],
  ["st john's", "ATG"],
  ["saint george's", "GRD"],
  ["st george's", "GRD"],
]);
