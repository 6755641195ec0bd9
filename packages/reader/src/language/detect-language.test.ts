import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { detectLanguage } from "./detect-language.ts";

describe("a text in another language", () => {
  it.each([
    ["es", "Al menos nueve muertos en un ataque contra un mercado"],
    ["es", "Perú llama a consultas a su embajador en Quito"],
    ["fr", "Neuf morts dans une attaque contre un marché"],
    ["fr", "Au moins neuf personnes ont été tuées lundi dans une attaque contre un marché, selon la police."],
    ["de", "Neun Tote bei Angriff auf Markt"],
    ["pt", "Pelo menos nove pessoas morreram na segunda-feira num ataque a um mercado, disse a polícia."],
    ["tr", "Polis, pazartesi günü bir pazara düzenlenen saldırıda en az dokuz kişinin öldüğünü söyledi."],
    ["id", "Sembilan orang tewas dalam serangan di pasar"],
    ["ar", "مقتل تسعة أشخاص في هجوم على سوق"],
    ["fa", "نه نفر در حمله به بازار کشته شدند و پلیس گزارش داد"],
    ["ur", "بازار پر حملے میں نو افراد ہلاک"],
    ["hi", "बाज़ार पर हमले में नौ लोगों की मौत"],
    ["ru", "Девять человек погибли при атаке на рынок"],
    ["zh", "市场遭袭九人死亡"],
    ["he", "תשעה בני אדם נהרגו בהתקפה על שוק"],
  ])("is known to be %s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    const reading = readDocument({ text, title: null, publishedAt: null });
    expect([reading.flags.includes("UNSUPPORTED_LANGUAGE"), reading.claims]).toEqual([true, []]);
  });

  it("is known where it only quotes English", () => {
    const text =
      "Nueve muertos. Nine killed. La policía informó de que nueve personas murieron en el ataque del lunes.";
    expect(detectLanguage(text)).toBe("es");
  });
});

describe("an English text", () => {
  it.each([
    "Nine killed in Kabul",
    "Peru recalls envoy",
    "A bullet struck a bystander.",
    "I ran and I hid, I saw nine die.",
    "Sheikh Hamad bin Khalifa Al Rashid phones Abdel Karim el-Masri",
    "Lashkar-e-Badr al-Sharqi claims bombing; 13 dead",
    "Ana de la Cruz y Vega meets Luis del Monte",
    "“Es war furchtbar”, said Hans Braun, a baker. Five people died in the attack, police said, and 200 were hurt.",
    '"Mataron a todos", one man shouted. Nine people were killed in the market on Monday, police said.',
  ])("is not taken for another language for its names or quotations: %s", (text) => {
    expect(["en", null]).toContain(detectLanguage(text));
  });
});
