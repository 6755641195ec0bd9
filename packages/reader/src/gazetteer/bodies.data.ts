/**
 * Bodies between states: code | names. Codes follow CAMEO's actor codes for international organisations.
 * Source: own compilation.
 */
export const IGO_ROWS = `
UNO|United Nations;UN;U.N.;UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;OCHA;UNHCR;UNICEF;UNRWA;UNAMA;UNIFIL;World Health Organization;WHO;OHCHR;UN Human Rights Office
EUU|European Union;EU;E.U.;European Commission;European Council;Brussels
NAT|NATO;Nato;North Atlantic Treaty Organization
LAS|Arab League;League of Arab States
AFU|African Union;AU
OIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC
GCC|Gulf Cooperation Council;GCC
ASN|ASEAN;Association of Southeast Asian Nations
OAS|Organization of American States;OAS
OSC|OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
ECW|ECOWAS;Ecowas;Economic Community of West African States
ICR|International Committee of the Red Cross;ICRC
IAE|International Atomic Energy Agency;IAEA
SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization
`;

/** Armed forces and services by name: state | names. Source: own compilation. */
export const FORCE_ROWS = `
IRN|Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Revolutionary Guards Corps;Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;IRGC;Quds Force;Basij
ISR|IDF;Israel Defense Forces;Israel Defence Forces;Israeli Defence Force;Israeli Defense Forces;Israeli Defence Forces;Shin Bet;Mossad;Zionist forces;Magen David Adom
USA|CENTCOM;US Central Command;U.S. Central Command;CIA;FBI;US Air Force;U.S. Air Force;US Navy;U.S. Navy;AFRICOM;Navy SEALs
GBR|Royal Air Force;RAF;Royal Navy;Ministry of Defence
IND|Border Security Force;BSF;CRPF;Central Reserve Police Force;IAF
PAK|ISPR;Inter-Services Public Relations;ISI;Frontier Corps
RUS|FSB;GRU;Wagner Group;Wagner
CHN|People's Liberation Army;PLA
SYR|Syrian Arab Army
IRQ|Popular Mobilization Forces;Popular Mobilisation Forces;Hashd al-Shaabi
SDN|Sudanese Armed Forces;SAF
KOR|Joint Chiefs of Staff
JPN|Self-Defense Forces
MMR|Tatmadaw
VEN|National Bolivarian Armed Forces;Bolivarian National Armed Forces;FANB;Bolivarian National Guard
COD|FARDC;Armed Forces of the Democratic Republic of Congo;Armed Forces of the Democratic Republic of the Congo
RWA|Rwanda Defence Force;Rwanda Defense Force;RDF
UGA|UPDF;Uganda People's Defence Force;Uganda People's Defence Forces
ETH|ENDF;Ethiopian National Defence Force;Ethiopian National Defense Force
ERI|Eritrean Defence Forces;Eritrean Defense Forces
KEN|Kenya Defence Forces;Kenya Defense Forces;KDF
SSD|SSPDF;South Sudan People's Defence Forces
BDI|FDNB
THA|Royal Thai Army;Royal Thai Air Force;Royal Thai Navy
KHM|Royal Cambodian Armed Forces
BGD|Border Guard Bangladesh;BGB
JOR|Jordanian Armed Forces;Arab Legion
LBN|Lebanese Armed Forces
UKR|Armed Forces of Ukraine;Azov Brigade
TUR|Turkish Armed Forces;TAF
`;

/** Armed groups and coalitions by name: canonical name | other names. Source: own compilation. */
export const GROUP_ROWS = `
Hamas|Al-Qassam Brigades;Qassam Brigades
Hezbollah|Hezballah;Hizbullah;Hizballah;Hezbullah
Islamic Jihad|Palestinian Islamic Jihad;PIJ
Islamic State|ISIS;ISIL;IS;Daesh;Da'esh;IS-K;ISKP;ISIS-K;Islamic State group;Islamic State in Khorasan
al-Qaeda|Al Qaeda;Al-Qaida;al-Qaida;AQAP;AQIM
al-Nusra Front|Nusra Front;Jabhat al-Nusra;al-Nusra;Al-Nusra Front;Hayat Tahrir al-Sham;HTS
Taliban|Taleban;Afghan Taliban
Tehreek-e-Taliban Pakistan|TTP;Pakistani Taliban;Pakistan Taliban
Houthis|Houthi;Ansar Allah;Ansarullah
PKK|Kurdistan Workers' Party;Kurdistan Workers Party
YPG|People's Protection Units
Syrian Democratic Forces|SDF
Free Syrian Army|FSA
Boko Haram|
al-Shabaab|Al-Shabab;al-Shabab;Al Shabaab;Al-Shabaab
Lashkar-e-Taiba|Lashkar-e-Tayyiba;LeT;The Resistance Front
Jaish-e-Mohammed|Jaish-e-Mohammad;JeM
M23|M23 rebels;March 23 Movement
Allied Democratic Forces|ADF
Rapid Support Forces|RSF
Tigray People's Liberation Front|TPLF;Tigray Defense Forces
Lord's Resistance Army|LRA
FARC|Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam
Abu Sayyaf|
New People's Army|NPA
Moro Islamic Liberation Front|MILF
Arakan Army|
Kachin Independence Army|
Polisario Front|Polisario
Jaish al-Adl|Jaish ul-Adl;Jaysh al-Adl;Jaish al Adl
Baloch Liberation Army|BLA;Balochistan Liberation Army
Baloch Liberation Front|BLF
Hizbul Mujahideen|Hizb-ul-Mujahideen
Jamaat-ul-Ahrar|Jamaat ul-Ahrar
Karen National Liberation Army|KNLA
Ta'ang National Liberation Army|TNLA
FDLR|Democratic Forces for the Liberation of Rwanda
CODECO|
JNIM|Jama'at Nusrat al-Islam wal-Muslimin
ISWAP|Islamic State West Africa Province
Fano|
Oromo Liberation Army|OLA
Syrian National Army|SNA
Second Marquetalia|Segunda Marquetalia
Clan del Golfo|Gulf Clan
Tren de Aragua|
Kataib Hezbollah|Kata'ib Hezbollah
Islamic State Sahel Province|Islamic State in the Greater Sahara;ISGS;ISSP
Islamic State Central Africa Province|ISCAP
Ansaru|
Ansar al-Sharia|Ansar al-Shari'a
Azawad Liberation Front|
Permanent Strategic Framework|
Mai-Mai|Mayi-Mayi;Mai Mai
Wazalendo|
Twirwaneho|
RED-Tabara|Red-Tabara;Red Tabara;RED Tabara
Seleka|Séléka
Anti-balaka|anti-balaka
Coalition of Patriots for Change|
FACT|Front for Change and Concord in Chad
Ambazonia Defence Forces|Ambazonia Defense Forces
Indigenous People of Biafra|IPOB;Eastern Security Network
SPLM-IO|SPLA-IO;SPLM/A-IO
SPLM-N|
White Army|
Ogaden National Liberation Front|ONLF
Renamo|RENAMO
Ansar al-Sunna|Ahlu Sunnah Wal Jama'a
Movement of Democratic Forces of Casamance|MFDC
Asaib Ahl al-Haq|Asa'ib Ahl al-Haq
Harakat al-Nujaba|Harakat Hezbollah al-Nujaba
Islamic Resistance in Iraq|
Popular Mobilization Forces|Popular Mobilisation Forces;Hashed al-Shaabi;Hashd al-Shaabi
PJAK|Kurdistan Free Life Party
Mujahedin-e Khalq|Mojahedin-e Khalq;People's Mujahedin of Iran
Ansar al-Furqan|
Jundallah|Jundullah
Lashkar-e-Jhangvi|
Hafiz Gul Bahadur group|
East Turkestan Islamic Movement|ETIM;Turkistan Islamic Party
Islamic Movement of Uzbekistan|
National Resistance Front of Afghanistan|
United Liberation Front of Asom|ULFA
Arakan Rohingya Salvation Army|ARSA
Myanmar National Democratic Alliance Army|MNDAA
Three Brotherhood Alliance|Brotherhood Alliance
Karen National Union|KNU
Chin National Army|
Karenni Nationalities Defence Force|KNDF
Bangsamoro Islamic Freedom Fighters|BIFF
West Papua National Liberation Army|TPNPB;Free Papua Movement
Kosovo Liberation Army|KLA
Los Choneros|
Los Lobos|
Los Tiguerones|
Sinaloa Cartel|Sinaloa cartel
Jalisco New Generation Cartel|CJNG;Jalisco cartel
Gulf Cartel|Gulf cartel
Los Zetas|
La Familia Michoacana|
Mara Salvatrucha|MS-13
Barrio 18|
First Capital Command|Primeiro Comando da Capital
Red Command|Comando Vermelho
Shining Path|
Paraguayan People's Army|
Viv Ansanm|
400 Mawozo|
Gran Grif|
Saudi-led coalition|Saudi-led military coalition;Saudi-led Arab coalition;Arab coalition
US-led coalition|U.S.-led coalition;US-led international coalition;American-led coalition;international coalition
Fatah|Fatah movement
`;
