/** Words at the end of an outlet's name that tell its edition or medium and not its house. Source: names of news outlets. */
export const EDITION_WORDS: ReadonlySet<string> = new Set(
  `afrique amharic arabia arabic asia bangla bengali brasil chinese com deutsch english espanol europe farsi francais
  french german hausa hebrew hindi hindustani indonesia international japanese kurdish live mundo news online pashto
  persian plus portuguese radio russian somali spanish swahili tamil televisao television turkce turkish tv ukrainian
  urdu uzbek vietnamese website world`.split(/\s+/),
);

/** Hosts that carry the texts of many houses. Source: public platforms, portals and archives. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `apple.news archive.org archive.ph blogger.com blogspot.com facebook.com flipboard.com github.io google.com
  instagram.com linkedin.com livejournal.com medium.com msn.com naver.com news.google.com newsbreak.com substack.com
  t.me telegra.ph tumblr.com twitter.com vk.com wikipedia.org wordpress.com x.com yahoo.com youtube.com`.split(/\s+/),
);

/** Second-level labels under which a country's registry sells names ("co.uk"). Source: the public suffix list's commonest. */
export const REGISTRY_LABELS: ReadonlySet<string> = new Set("ac co com edu gob gov ltd net ne or org".split(" "));
