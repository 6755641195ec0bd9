import { parse } from "graphql";
import { expect, it } from "vitest";
import { measureDocument } from "./measure-document.ts";

const measure = (query: string) => measureDocument(parse(query));

it("counts fields from the root to the deepest leaf, through fragments", () => {
  expect(measure("{ a { b { c } d } }").depth).toBe(3);
  expect(measure("{ a { ...F } } fragment F on T { b { ... on U { c } } }").depth).toBe(3);
  expect(measure("query A { a } query B { a { b } }").depth).toBe(2);
});

it("leaves introspection out of the depth", () => {
  expect(measure("{ __schema { types { fields { name } } } a }").depth).toBe(1);
});

it("counts every alias and directive once, where it stands", () => {
  const query = `query($a: Int) @x { p: a @y ...F ...F } fragment F on T @z { q: __typename r: b @include(if: true) }`;
  expect(measure(query)).toMatchObject({ aliases: 3, directives: 4 });
});

it("survives fragments that are unknown or spread in themselves", () => {
  expect(measure("{ a { ...None } }").depth).toBe(1);
  expect(measure("{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { ...F } }").depth).toBe(3);
});

it("measures fragments that double at each step in no time", () => {
  const doubling = Array.from({ length: 60 }, (_, n) => `fragment F${n} on T { a { ...F${n + 1} ...F${n + 1} } }`);
  expect(measure(`{ ...F0 } ${doubling.join(" ")} fragment F60 on T { leaf }`).depth).toBe(61);
});
