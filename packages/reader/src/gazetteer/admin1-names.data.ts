/** English names of subdivisions that ISO 3166-2 lists under another: code | names. Source: own compilation. */
export const ADMIN1_NAME_ROWS = `
SY-HL|Aleppo
SY-HI|Homs
SY-DR|Daraa;Deraa
SY-QU|Quneitra;Qunaitra
SY-LA|Latakia
SY-DY|Deir ez-Zor;Deir Ezzor;Deir al-Zor;Deir al-Zour
SY-RA|Raqqa;Raqa
SY-HA|Hasakah;Hasaka;Hassakeh
SY-SU|Sweida;Suwayda;Sueida
SY-RD|Rif Dimashq;Damascus countryside
LB-AS|North Lebanon
LB-JA|South Lebanon;southern Lebanon
LB-NA|Nabatieh;Nabatiyeh
LB-BI|Bekaa;Beqaa
IQ-BA|Basra
IQ-NI|Nineveh;Ninawa
IQ-SD|Salahuddin;Salaheddin;Saladin
IQ-DI|Diyala
IQ-AN|Anbar
IQ-KR|Iraqi Kurdistan;Kurdistan Region
IR-03|East Azerbaijan;East Azarbaijan
IR-04|West Azerbaijan;West Azarbaijan
IR-11|Sistan and Baluchestan
IR-10|Isfahan;Esfahan
IR-12|Kurdistan province
IR-09|Razavi Khorasan
PK-KP|Khyber Pakhtunkhwa;KPK;North West Frontier Province;North-West Frontier Province
PK-PB|Punjab province
PK-JK|Azad Kashmir;Azad Jammu and Kashmir;Pakistan-administered Kashmir;Pakistani-administered Kashmir
IN-JK|Jammu and Kashmir;Jammu & Kashmir;Indian-administered Kashmir;Indian-controlled Kashmir
UA-14|Donetsk
UA-09|Luhansk;Lugansk
UA-63|Kharkiv;Kharkov
UA-65|Kherson
UA-23|Zaporizhzhia;Zaporizhia
UA-51|Odesa;Odessa
UA-59|Sumy
UA-74|Chernihiv
UA-12|Dnipropetrovsk
UA-48|Mykolaiv
UA-53|Poltava
UA-46|Lviv
UA-68|Khmelnytskyi
UA-43|Crimea
RU-BEL|Belgorod
RU-KRS|Kursk
RU-BRY|Bryansk
RU-ROS|Rostov
RU-VOR|Voronezh
RU-CE|Chechnya
RU-DA|Dagestan
RU-KDA|Krasnodar
YE-HU|Hodeidah;Hodeida;Al Hudaydah
YE-SD|Saada;Sa'ada
YE-MA|Marib
YE-TA|Taiz
YE-HJ|Hajjah
SD-DN|North Darfur
SD-DS|South Darfur
SD-DW|West Darfur
SD-KN|North Kordofan
SD-KS|South Kordofan
SD-GZ|Gezira;Al-Jazirah
ET-TI|Tigray
ET-AM|Amhara
ET-OR|Oromia
ET-AF|Afar
EG-SIN|North Sinai
EG-JS|South Sinai
SA-09|Jazan;Jizan
SA-10|Najran
SA-14|Asir
CD-NK|North Kivu
CD-SK|South Kivu
CD-IT|Ituri
NG-BO|Borno
ML-5|Mopti
ML-7|Gao
MZ-P|Cabo Delgado
TR-30|Hakkari
TR-31|Hatay
TR-79|Kilis
TR-27|Gaziantep
TR-63|Sanliurfa
CN-XJ|Xinjiang
CN-XZ|Tibet
CO-NSA|Norte de Santander
VE-V|Zulia
AF-KHO|Khost
AF-KNR|Kunar
AF-PKA|Paktika
AF-PIA|Paktia
`;
