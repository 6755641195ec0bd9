import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/primitives.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Keys } from "../keys/keys.tsx";
import { LocalTimes } from "../keys/local-times.tsx";

export const metadata: Metadata = {
  title: { default: "Demarche", template: "%s · Demarche" },
  description: "How many, where, by whose act, according to whom: with the sentence behind every figure.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

/** Waits for the request: each page carries its own nonce, the "not found" page too. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" data-scroll-behavior="smooth">
      <body>
        {children}
        <Keys />
        <LocalTimes />
      </body>
    </html>
  );
}
