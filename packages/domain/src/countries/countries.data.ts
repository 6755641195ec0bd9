/**
 * ISO 3166-1 alpha-3 code, common English name and adjective of states and territories, and of the bodies that
 * speak like a state. Codes and short names after ISO 3166-1 and UNTERM; adjectives after common English usage.
 */
export const COUNTRY_ROWS = `
AFG Afghanistan|Afghan;ALB Albania|Albanian;DZA Algeria|Algerian;AND Andorra|Andorran;AGO Angola|Angolan
ATG Antigua and Barbuda|Antiguan;ARG Argentina|Argentine;ARM Armenia|Armenian;AUS Australia|Australian
AUT Austria|Austrian;AZE Azerbaijan|Azerbaijani;BHS Bahamas|Bahamian;BHR Bahrain|Bahraini
BGD Bangladesh|Bangladeshi;BRB Barbados|Barbadian;BLR Belarus|Belarusian;BEL Belgium|Belgian;BLZ Belize|Belizean
BEN Benin|Beninese;BTN Bhutan|Bhutanese;BOL Bolivia|Bolivian;BIH Bosnia and Herzegovina|Bosnian
BWA Botswana|Botswanan;BRA Brazil|Brazilian;BRN Brunei|Bruneian;BGR Bulgaria|Bulgarian;BFA Burkina Faso|Burkinabe
BDI Burundi|Burundian;CPV Cape Verde|Cape Verdean;KHM Cambodia|Cambodian;CMR Cameroon|Cameroonian
CAN Canada|Canadian;CAF Central African Republic|Central African;TCD Chad|Chadian;CHL Chile|Chilean
CHN China|Chinese;COL Colombia|Colombian;COM Comoros|Comorian;COG Republic of the Congo|Congolese
COD Democratic Republic of the Congo|Congolese;CRI Costa Rica|Costa Rican;CIV Côte d’Ivoire|Ivorian
HRV Croatia|Croatian;CUB Cuba|Cuban;CYP Cyprus|Cypriot;CZE Czechia|Czech;DNK Denmark|Danish;DJI Djibouti|Djiboutian
DMA Dominica|Dominican;DOM Dominican Republic|Dominican;ECU Ecuador|Ecuadorian;EGY Egypt|Egyptian
SLV El Salvador|Salvadoran;GNQ Equatorial Guinea|Equatorial Guinean;ERI Eritrea|Eritrean;EST Estonia|Estonian
SWZ Eswatini|Swazi;ETH Ethiopia|Ethiopian;FJI Fiji|Fijian;FIN Finland|Finnish;FRA France|French;GAB Gabon|Gabonese
GMB Gambia|Gambian;GEO Georgia|Georgian;DEU Germany|German;GHA Ghana|Ghanaian;GRC Greece|Greek
GRD Grenada|Grenadian;GTM Guatemala|Guatemalan;GIN Guinea|Guinean;GNB Guinea-Bissau|Bissau-Guinean
GUY Guyana|Guyanese;HTI Haiti|Haitian;HND Honduras|Honduran;HKG Hong Kong|Hong Kong;HUN Hungary|Hungarian
ISL Iceland|Icelandic;IND India|Indian;IDN Indonesia|Indonesian;IRN Iran|Iranian;IRQ Iraq|Iraqi;IRL Ireland|Irish
ISR Israel|Israeli;ITA Italy|Italian;JAM Jamaica|Jamaican;JPN Japan|Japanese;JOR Jordan|Jordanian
KAZ Kazakhstan|Kazakh;KEN Kenya|Kenyan;KIR Kiribati|I-Kiribati;PRK North Korea|North Korean
KOR South Korea|South Korean;XKX Kosovo|Kosovan;KWT Kuwait|Kuwaiti;KGZ Kyrgyzstan|Kyrgyz;LAO Laos|Laotian
LVA Latvia|Latvian;LBN Lebanon|Lebanese;LSO Lesotho|Basotho;LBR Liberia|Liberian;LBY Libya|Libyan
LIE Liechtenstein|Liechtenstein;LTU Lithuania|Lithuanian;LUX Luxembourg|Luxembourgish;MAC Macao|Macanese
MDG Madagascar|Malagasy;MWI Malawi|Malawian;MYS Malaysia|Malaysian;MDV Maldives|Maldivian;MLI Mali|Malian
MLT Malta|Maltese;MHL Marshall Islands|Marshallese;MRT Mauritania|Mauritanian;MUS Mauritius|Mauritian
MEX Mexico|Mexican;FSM Micronesia|Micronesian;MDA Moldova|Moldovan;MCO Monaco|Monegasque;MNG Mongolia|Mongolian
MNE Montenegro|Montenegrin;MAR Morocco|Moroccan;MOZ Mozambique|Mozambican;MMR Myanmar|Myanmar;NAM Namibia|Namibian
NRU Nauru|Nauruan;NPL Nepal|Nepali;NLD Netherlands|Dutch;NZL New Zealand|New Zealand;NIC Nicaragua|Nicaraguan
NER Niger|Nigerien;NGA Nigeria|Nigerian;MKD North Macedonia|Macedonian;NOR Norway|Norwegian;OMN Oman|Omani
PAK Pakistan|Pakistani;PLW Palau|Palauan;PSE Palestine|Palestinian;PAN Panama|Panamanian
PNG Papua New Guinea|Papua New Guinean;PRY Paraguay|Paraguayan;PER Peru|Peruvian;PHL Philippines|Philippine
POL Poland|Polish;PRT Portugal|Portuguese;PRI Puerto Rico|Puerto Rican;QAT Qatar|Qatari;ROU Romania|Romanian
RUS Russia|Russian;RWA Rwanda|Rwandan;KNA Saint Kitts and Nevis|Kittitian;LCA Saint Lucia|Saint Lucian
VCT Saint Vincent and the Grenadines|Vincentian;WSM Samoa|Samoan;SMR San Marino|Sammarinese
STP São Tomé and Príncipe|Santomean;SAU Saudi Arabia|Saudi;SEN Senegal|Senegalese;SRB Serbia|Serbian
SYC Seychelles|Seychellois;SLE Sierra Leone|Sierra Leonean;SGP Singapore|Singaporean;SVK Slovakia|Slovak
SVN Slovenia|Slovenian;SLB Solomon Islands|Solomon Islands;SOM Somalia|Somali;ZAF South Africa|South African
SSD South Sudan|South Sudanese;ESP Spain|Spanish;LKA Sri Lanka|Sri Lankan;SDN Sudan|Sudanese
SUR Suriname|Surinamese;SWE Sweden|Swedish;CHE Switzerland|Swiss;SYR Syria|Syrian;TWN Taiwan|Taiwanese
TJK Tajikistan|Tajik;TZA Tanzania|Tanzanian;THA Thailand|Thai;TLS Timor-Leste|Timorese;TGO Togo|Togolese
TON Tonga|Tongan;TTO Trinidad and Tobago|Trinidadian;TUN Tunisia|Tunisian;TUR Türkiye|Turkish
TKM Turkmenistan|Turkmen;TUV Tuvalu|Tuvaluan;UGA Uganda|Ugandan;UKR Ukraine|Ukrainian
ARE United Arab Emirates|Emirati;GBR United Kingdom|British;USA United States|US;URY Uruguay|Uruguayan
UZB Uzbekistan|Uzbek;VUT Vanuatu|Vanuatuan;VAT Holy See|Vatican;VEN Venezuela|Venezuelan;VNM Vietnam|Vietnamese
ESH Western Sahara|Sahrawi;YEM Yemen|Yemeni;ZMB Zambia|Zambian;ZWE Zimbabwe|Zimbabwean;GRL Greenland|Greenlandic
UNO United Nations|UN;EUU European Union|EU;NAT NATO|NATO;AFU African Union|African Union;ARL Arab League|Arab League
`;
