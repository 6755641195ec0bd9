const SIGNATURES: { name: string; bytes: readonly number[] }[] = [
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a ZIP archive (docx, odt and xlsx are such)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a gzip archive", bytes: [0x1f, 0x8b] },
  { name: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a legacy Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
];
const MAX_CONTROL_SHARE = 0.01;

/** Says in words what kind of binary file this is, or null for what may be text. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known.name;
  if (bytes.includes(0)) return "a binary file (it has NUL bytes)";
  const controls = bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  if (controls > 8 && controls > bytes.length * MAX_CONTROL_SHARE) return "a binary file (it is full of control bytes)";
  return null;
}

function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;
}
