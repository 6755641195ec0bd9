/**
 * States and territories of the world: alpha-3 | common name; other names | demonyms | capitals; metonyms of the government.
 * Source: own compilation of general knowledge; codes are ISO 3166-1 alpha-3. "~" before a name: ambiguous, ground only.
 * Of states that share a demonym the one that is mostly meant stands first.
 */
export const STATE_ROWS = `
AFG|Afghanistan|Afghan;Afghani|Kabul
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
AND|Andorra|Andorran|Andorra la Vella
AGO|Angola|Angolan|Luanda
ATG|Antigua and Barbuda;Antigua|Antiguan|
ARG|Argentina;Argentine Republic|Argentine;Argentinian|Buenos Aires;Casa Rosada
ARM|Armenia|Armenian|Yerevan
AUS|Australia|Australian|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani;Azeri|Baku
BHS|Bahamas;The Bahamas|Bahamian|Nassau
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka
BRB|Barbados|Barbadian|Bridgetown
BLR|Belarus|Belarusian;Belarussian|Minsk
BEL|Belgium|Belgian|
BLZ|Belize|Belizean|Belmopan
BEN|Benin|Beninese|Porto-Novo
BTN|Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Bolivian|La Paz
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia|Bosnian|Sarajevo
BWA|Botswana|Botswanan|Gaborone
BRA|Brazil|Brazilian|Brasilia;Planalto
BRN|Brunei|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso;Burkina|Burkinabe|Ouagadougou
BDI|Burundi|Burundian|Bujumbura;Gitega
KHM|Cambodia|Cambodian|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde
CAN|Canada|Canadian|Ottawa
CPV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CAF|Central African Republic|Central African|Bangui
TCD|Chad|Chadian|N'Djamena;Ndjamena
CHL|Chile|Chilean|Santiago
CHN|China;People's Republic of China;PRC;Mainland China|Chinese|Beijing;Zhongnanhai
COL|Colombia|Colombian|Bogota
COM|Comoros|Comorian|Moroni
COD|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa;Congo|Congolese|Kinshasa
COG|Republic of the Congo;Congo-Brazzaville;Congo Republic|Congolese|Brazzaville
CRI|Costa Rica|Costa Rican|
CIV|Ivory Coast;Cote d'Ivoire|Ivorian|Yamoussoukro;Abidjan
HRV|Croatia|Croatian;Croat|Zagreb
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot|Nicosia
CZE|Czech Republic;Czechia|Czech;Czechs|Prague
DNK|Denmark|Danish;Dane|Copenhagen
DJI|Djibouti|Djiboutian|
DMA|~Dominica|Dominiquais|Roseau
DOM|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
SLV|El Salvador|Salvadoran;Salvadorean|San Salvador
GNQ|Equatorial Guinea|Equatoguinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
SWZ|Eswatini;Swaziland|Swazi|Mbabane
ETH|Ethiopia|Ethiopian|Addis Ababa
FJI|Fiji|Fijian|Suva
FIN|Finland|Finnish;Finn|Helsinki
FRA|France|French;Frenchman;Frenchmen;Frenchwoman|Paris;Elysee;Elysee Palace;Quai d'Orsay
GAB|Gabon|Gabonese|Libreville
GMB|Gambia;The Gambia|Gambian|Banjul
GEO|~Georgia|Georgian|Tbilisi
DEU|Germany|German|Berlin
GHA|Ghana|Ghanaian|Accra
GRC|Greece|Greek|Athens
GRD|Grenada|Grenadian|
GTM|Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Guyanese|
HTI|Haiti|Haitian|Port-au-Prince
HND|Honduras|Honduran|Tegucigalpa
HUN|Hungary|Hungarian|Budapest
ISL|Iceland|Icelandic;Icelander|Reykjavik
IND|India|Indian|New Delhi;Delhi;South Block
IDN|Indonesia|Indonesian|Jakarta
IRN|Iran;Islamic Republic of Iran;Islamic Republic|Iranian|Tehran;Teheran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland;Republic of Ireland|Irish;Irishman;Irishmen|Dublin
ISR|Israel;Jewish state;Zionist regime;Zionist entity;Zionist enemy;Israeli regime|Israeli;Zionist|Tel Aviv;Jerusalem
ITA|Italy|Italian|Rome;Palazzo Chigi
JAM|Jamaica|Jamaican|
JPN|Japan|Japanese|Tokyo
JOR|~Jordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
KEN|Kenya|Kenyan|Nairobi
KIR|Kiribati|I-Kiribati|
PRK|North Korea;DPRK;Democratic People's Republic of Korea|North Korean|Pyongyang
KOR|South Korea;Republic of Korea;ROK;Korea|South Korean|Seoul;Blue House
XKX|Kosovo|Kosovar;Kosovan|Pristina
KWT|Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek
LAO|Laos|Laotian;Lao|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LSO|Lesotho|Basotho|Maseru
LBR|Liberia|Liberian|
LBY|Libya|Libyan|Tripoli
LIE|Liechtenstein|Liechtensteiner|Vaduz
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourgish|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur;Putrajaya
MDV|Maldives;The Maldives|Maldivian|Male City
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|Majuro
MRT|Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Mauritian|Port Louis
MEX|Mexico|Mexican|Mexico City
FSM|Micronesia|Micronesian|
MDA|Moldova|Moldovan|Chisinau
MCO|Monaco|Monegasque|
MNG|Mongolia|Mongolian|Ulaanbaatar;Ulan Bator
MNE|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar;Burma|Burmese|Naypyidaw;Naypyitaw
NAM|Namibia|Namibian|Windhoek
NRU|Nauru|Nauruan|
NPL|Nepal|Nepali;Nepalese|Kathmandu
NLD|Netherlands;The Netherlands;Holland|Dutch;Dutchman|The Hague;Amsterdam
NZL|New Zealand|New Zealander|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
MKD|North Macedonia;Macedonia|Macedonian|Skopje
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad;Rawalpindi
PLW|Palau|Palauan|
PSE|Palestine;Palestinian Authority;State of Palestine|Palestinian|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion
PER|Peru|Peruvian|Lima
PHL|Philippines;The Philippines|Filipino;Filipina;Philippine|Manila;Malacanang
POL|Poland|Polish;Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
QAT|Qatar|Qatari|Doha
ROU|Romania|Romanian|Bucharest
RUS|Russia;Russian Federation|Russian|Moscow;Kremlin;the Kremlin
RWA|Rwanda|Rwandan|Kigali
KNA|Saint Kitts and Nevis;St Kitts|Kittitian|
LCA|Saint Lucia;St Lucia|Saint Lucian|Castries
VCT|Saint Vincent and the Grenadines|Vincentian|Kingstown
WSM|Samoa|Samoan|Apia
SMR|San Marino|Sammarinese|
STP|Sao Tome and Principe|Santomean|
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian;Serb|Belgrade
SYC|Seychelles|Seychellois|
SLE|Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Singaporean|
SVK|Slovakia|Slovak;Slovakian|Bratislava
SVN|Slovenia|Slovenian;Slovene|Ljubljana
SLB|Solomon Islands|Solomon Islander|Honiara
SOM|Somalia|Somali;Somalian|Mogadishu
ZAF|South Africa|South African|Pretoria
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish;Spaniard|Madrid
LKA|Sri Lanka|Sri Lankan|Colombo
SDN|Sudan|Sudanese|Khartoum
SUR|Suriname|Surinamese|Paramaribo
SWE|Sweden|Swedish;Swede|Stockholm
CHE|Switzerland|Swiss|Bern;Berne
SYR|Syria;Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik;Tajikistani|Dushanbe
TZA|Tanzania|Tanzanian|Dodoma;Dar es Salaam
THA|Thailand|Thai|Bangkok
TLS|Timor-Leste;East Timor|Timorese|Dili
TGO|Togo|Togolese|Lome
TON|Tonga|Tongan|
TTO|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey;Turkiye|Turkish;Turk|Ankara
TKM|Turkmenistan|Turkmen;Turkmenistani|Ashgabat
TUV|Tuvalu|Tuvaluan|
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates;Dubai|Emirati|Abu Dhabi
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;Brits|London;Downing Street;Whitehall;Number 10
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American|Washington;Washington DC;Washington D.C.;White House;Pentagon;State Department;US State Department;Oval Office;Capitol Hill;Trump administration;Biden administration;Obama administration;Bush administration
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VUT|Vanuatu|Ni-Vanuatu|
VAT|Vatican City;Vatican;Holy See|Vatican|
VEN|Venezuela|Venezuelan|Caracas;Miraflores
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi|
YEM|Yemen|Yemeni|Sanaa;Sana'a
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare
HKG|Hong Kong|Hongkonger|
GRL|Greenland|Greenlandic|Nuuk
PRI|Puerto Rico|Puerto Rican|
`;
