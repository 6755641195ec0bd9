/** Outlets that a state owns or runs: state | names (folded). Source: own compilation. */
export const STATE_OUTLET_ROWS = `
AFG|bakhtar;bakhtar news agency
ARE|wam
ARM|armenpress
AZE|azertac
BGD|bss
BHR|bna
BLR|belta
CHN|xinhua;cctv;cgtn;global times;people's daily;china daily
CUB|prensa latina;granma
DZA|aps;algeria press service
EGY|mena;al-ahram
ETH|ena;fana
IDN|antara
IRN|irna;isna;irib;press tv;presstv;fars;fars news agency;tasnim;tasnim news agency;mehr;mehr news agency;al-alam;al alam;mizan
IRQ|ina
JOR|petra
KAZ|kazinform
KGZ|kabar
KOR|yonhap
KWT|kuna
LAO|kpl
LBN|nna;national news agency
LBY|lana
MAR|map
MMR|mrtv
MYS|bernama
OMN|ona
PAK|app;associated press of pakistan;ptv;radio pakistan
PRK|kcna;rodong sinmun
PSE|wafa
QAT|qna
RUS|tass;itar-tass;ria novosti;ria;sputnik;rt;rossiya 24
SAU|spa;saudi press agency;al-ekhbariya;al ekhbariya
SDN|suna
SYR|sana
TJK|khovar
TUN|tap
TUR|anadolu;anadolu agency;trt
UZB|uza
VEN|telesur;vtv
VNM|vna
YEM|saba
`;

/** Other outlets of the world that are cited by name (folded). Source: own compilation. */
export const OUTLET_NAMES = `
al jazeera;al-jazeera;al arabiya;al-arabiya;al-manar;al manar;al-masirah;al masirah;almasirah;al-mayadeen;al mayadeen;al hadath;al-hadath;sky news;
bbc;cnn;nbc;cbs;abc;fox news;npr;msnbc;pbs;new york times;washington post;wall street journal;los angeles times;the guardian;financial times;daily mail;
the times;the telegraph;the economist;le monde;le figaro;liberation;france 24;rfi;der spiegel;die zeit;bild;deutsche welle;dw;el pais;el mundo;la repubblica;
corriere della sera;haaretz;times of israel;jerusalem post;ynet;kan;channel 12;channel 13;channel 11;israel hayom;dawn;geo news;geo tv;ary news;express tribune;
the hindu;times of india;hindustan times;indian express;ndtv;india today;tolo news;tolonews;khaama press;amu tv;rudaw;kurdistan 24;iran international;
radio free europe;rfe;voice of america;voa;radio okapi;kyiv independent;ukrainska pravda;suspilne;meduza;novaya gazeta;kommersant;the moscow times;tvn24;
hurriyet;cumhuriyet;the irrawaddy;irrawaddy;myanmar now;mizzima;rappler;the straits times;south china morning post;nikkei;nhk;asahi shimbun;punch;premium times;
daily trust;daily nation;the standard;addis standard;sudan tribune;radio dabanga;darfur 24;mada masr;jeune afrique;el universal;el comercio;folha de s.paulo;
o globo;clarin;la nacion;infobae;bloomberg;axios;politico;bellingcat;middle east eye;l'orient-le jour;l'orient today;an-nahar;sahara reporters
`;
