/**
 * Towns of border and war news in the spelling of news agencies, which the city data spells in another way or is too
 * coarse for: state whose ground they lie on | names. Codes are ISO 3166-1 alpha-3. Source: own compilation.
 */
export const NEWS_TOWN_ROWS = `
UKR|Kramatorsk;Slovyansk;Avdiivka;Zaporizhzhia;Mykolaiv;Chasiv Yar;Kostiantynivka;Kupiansk;Izium;Vovchansk;Sievierodonetsk;Severodonetsk;Lysychansk;Debaltseve;Ilovaisk;Makiivka;Berdiansk;Enerhodar;Huliaipole;Hostomel;Borodianka;Uzhhorod;Mukachevo;Feodosia;Dzhankoi;Hroza;Olenivka;Vuhledar;Marinka;Dobropillia;Trostianets;Rzhyshchiv
RUS|Sudzha;Rylsk;Grayvoron;Grozny;Nazran;Nalchik;Budyonnovsk
MDA|Rybnitsa;Dubossary
PSE|Khan Younis;Deir al-Balah;Nuseirat;Bureij;Maghazi;Beit Hanoun;Beit Lahiya;Beit Lahia;Jabalia;Jabaliya;Shujaiya;Tulkarem;Qalqilya;Jenin;Huwara;Al-Mawasi;Zeitoun;Salfit;Al-Bireh;Silwad;Turmus Ayya;Bethlehem
ISR|Sderot;Beer Sheva;Be'er Sheva;Ofakim;Kiryat Shmona;Metula;Nahariya;Rishon Lezion;Petah Tikva;Karmiel;Kibbutz Beeri;Beeri;Kfar Aza;Nir Oz;Majdal Shams
LBN|Bint Jbeil;Nabatieh;Nabatiyeh;Marjayoun;Marjeyoun;Khiam;Naqoura;Aita al-Shaab;Aitaroun;Houla;Kfar Kila;Arsal;Dahiyeh;Qana;Yaroun;Mays al-Jabal;Odaisseh;Rmeish;Hasbaya;Jezzine;Ain al-Hilweh;Hermel
SYR|Qamishli;Hasakah;Afrin;Azaz;Jarablus;Kobani;Kobane;Tal Abyad;Ras al-Ain;Tell Rifaat;Tal Rifaat;Maarat al-Numan;Khan Sheikhoun;Jisr al-Shughour;Hama;Palmyra;Deir el-Zour;Deir al-Zor;Abu Kamal;Raqqa;Tabqa;Eastern Ghouta;Daraa;Deraa;Sweida;Suwayda;Quneitra;Tartus;Banias;Jableh;Al-Tanf;Shayrat;Beit Jinn;Jaramana;Sahnaya;Daraya
IRQ|Tal Afar;Samarra;Fallujah;Falluja;Haditha;Rutba;Qaim;Al-Qaim;Irbil;Sulaimaniyah;Sulaymaniyah;Sulaimani;Dohuk;Duhok;Zakho;Amadiya;Metina;Halabja;Khanaqin;Baquba;Hilla;Baiji;Hawija;Makhmur;Ain al-Asad;Jurf al-Sakhar
IRN|Rask;Sarbaz;Mirjaveh;Natanz;Fordow;Sardasht;Urmia;Qom;Parchin;Khomein;Jask;Dezful;Saravan
PAK|Panjgur;Chagai;Taftan;Mashkel;Awaran;Noshki;Wana;Miranshah;Miram Shah;Razmak;Parachinar;Landi Kotal;Lakki Marwat;Rawalakot;Bhimber;Chakothi;Neelum Valley;Balakot;Swat Valley;Kurram;Bajaur;Mohmand
IND|Pahalgam;Uri;Poonch;Rajouri;Kupwara;Baramulla;Sopore;Handwara;Shopian;Akhnoor;Mendhar;Nowshera;Gurdaspur;Ferozepur;Leh;Kargil;Dras;Tawang;Demchok;Doklam;Moreh;Dantewada;Sukma;Gulmarg;Bandipora;Ganderbal;Reasi
AFG|Spin Boldak;Maidan Shahr;Faizabad;Bagram;Sangin;Musa Qala;Marjah;Mehtarlam;Bamiyan;Tarin Kot;Imam Sahib;Jalalabad;Barmal;Gayan
ARM|Jermuk;Sisian;Meghri;Vardenis;Ijevan;Noyemberyan;Sotk;Yeraskh;Tegh;Kornidzor;Nerkin Hand;Chambarak;Dilijan
AZE|Stepanakert;Khankendi;Shusha;Lachin;Kalbajar;Kelbajar;Aghdam;Fuzuli;Jabrayil;Hadrut;Martakert;Askeran;Khojaly;Mingachevir;Tovuz;Qazakh;Goranboy
GEO|Tskhinvali;Sukhumi;Akhalgori;Ochamchire;Senaki;Poti
KGZ|Batken;Leilek;Kok-Tash;Maksat;Ak-Sai
TJK|Vorukh;Khorog;Rushan;Darvoz
TUR|Reyhanli;Sanliurfa;Sirnak;Diyarbakir;Karkamis;Adiyaman
SAU|Jazan;Khurais;Ras Tanura;Taif;Samtah
YEM|Marib;Saada;Taiz;Ibb;Lahj;Al-Dhale;Seiyun;Mocha;Al-Mokha;Haradh;Sirwah;Ras Isa
ARE|Fujairah
SDN|Al-Fashir;El Geneina;El-Geneina;Babanusa;Wad Madani;Ed Damazin;Khartoum North;Gedaref;Ed Daein;Zamzam;Tawila;Kutum;Mellit;Heglig;Kauda;Kurmuk;Umm Rawaba;Kebkabiya
SSD|Bentiu;Yei;Pibor;Akobo;Kodok
TCD|Adre;Tine;Birak;Iriba;Bahai;Goz Beida;Faya-Largeau;Baga Sola;Farchana;Guereda;Kouri Bougoudi
ETH|Mekelle;Mekele;Zalambessa;Adwa;Aksum;Humera;Badme;Alamata;Maychew;Lalibela;Dessie;Gonder;Metema;Nekemte;Gambella;Weldiya;Woldia;Semera;Chifra;Wukro
ERI|Senafe;Adi Keyh;Tsorona;Teseney;Om Hajer;Adi Quala
SOM|Galkayo;Garowe;Las Anod;Hargeisa;Dhobley;Afgoye;Jowhar;Bulo Marer;El Ade;Dolow;Beledhawo;Barawe;Dhusamareb;Adado
KEN|Dadaab;Mpeketoni;Manda Bay;Kakuma;Kiunga
COD|Rutshuru;Masisi;Minova;Walikale;Kiwanja;Rubaya;Kitshanga;Bunagana;Kanyabayonga;Lubero;Oicha;Kasindi;Eringeti;Komanda;Mahagi;Djugu;Drodro;Baraka;Kamanyola;Nyiragongo;Binza;Kishishe;Mambasa;Walungu;Kavumu;Kalehe;Luvungi
RWA|Rubavu;Rusizi;Kinigi
BDI|Cibitoke;Rumonge;Gatumba;Bubanza
UGA|Mpondwe;Kisoro;Lhubiriha;Ntoroko
CAF|Birao;Zemio;Ndele;Am Dafok
NER|Inates;Chinagodrar;Tongo Tongo
MLI|Gao;Kidal;Bandiagara;Sevare;Tessalit;Tinzaouaten;Ogossagou;Ansongo;Gossi;Douentza;Menaka
BFA|Barsalogho;Seytenga;Arbinda
NGA|Chibok;Damasak;Konduga;Baga
CMR|Kolofata;Amchide;Fotokol;Waza
LBY|Derna;Sebha;Zuwara;Kufra;Al-Jufra
DZA|In Amenas;Bordj Badji Mokhtar
MAR|Guerguerat;Figuig
THA|Sisaket;Buriram;Kap Choeng;Phanom Dong Rak
KHM|Poipet;O'Smach;Anlong Veng
MMR|Myawaddy;Laukkai;Falam;Maungdaw;Buthidaung;Kyaukphyu;Pazigyi;Hpakant;Mindat;Demoso;Kawkareik;Tachileik
BGD|Naikhongchhari
PHL|Marawi;Basilan
PRK|Panmunjom;Yongbyon
KOR|Yeonpyeong;Baengnyeong;Paju;Gimpo;Cheorwon
XKX|Mitrovica;Leposavic;Zubin Potok;Banjska;Gjakova;Drenica;Racak
SRB|Raska;Presevo;Bujanovac
BIH|Srebrenica;Zvornik
POL|Przewodow;Bialowieza;Wyryki
BLR|Grodno;Gomel;Bruzgi
COL|Arauquita;Saravena;Tibu;Puerto Carreno;Caloto;Toribio;El Tarra;Fortul
VEN|Urena;El Amparo;Paraguaipoa;Tumeremo;El Callao;San Felix;El Nula
ECU|Lago Agrio;Puerto Bolivar;Mataje
PER|Vraem
MEX|Ciudad Juarez;Iguala;Acapulco;Miguel Aleman;Frontera Comalapa
HTI|Petion-Ville;Cap-Haitien;Ouanaminthe;Pont-Sonde;Mirebalais
DOM|Jimani;Elias Pina
GUY|Lethem;Eteringbang
AGO|Soyo;Dundo
MOZ|Mocimboa da Praia;Macomia;Mueda
EGY|El Arish;Al-Arish;Sheikh Zuweid;Taba;Bir al-Abed
JOR|Ruwaished
CYP|Pyla;Deryneia
GRC|Symi;Lesbos;Kastellorizo;Farmakonisi
`;
