/**
 * Places that news names apart from state and ISO 3166-2 subdivision: ground (administering state) | kind | names.
 * Kind T: disputed or informal territory; C: town known for events and too small for, or missing from, the city list.
 * Source: own compilation; disputed ground goes to the side that administers it.
 */
export const TERRITORY_ROWS = `
PAK|T|Azad Kashmir;Azad Jammu and Kashmir;Pakistan-administered Kashmir;Pakistani-administered Kashmir;Pakistan-occupied Kashmir;Pakistan-controlled Kashmir;Pakistani Kashmir;Gilgit-Baltistan
IND|T|Indian-administered Kashmir;Indian-controlled Kashmir;India-administered Kashmir;Indian Kashmir;Indian-held Kashmir;Jammu and Kashmir;Kashmir Valley
AZE|T|Nagorno-Karabakh;Nagorno Karabakh;Karabakh;Artsakh
SYR|T|Syrian-held Golan;Syrian Golan Heights;Syrian Golan;Syrian-controlled Golan
|T|Golan Heights;Golan;Kashmir
ISR|T|Israeli-occupied Golan;Israeli-occupied Golan Heights;occupied Golan;Israeli-held Golan
UKR|T|Crimea;Donbas;Donbass;eastern Ukraine
RUS|T|Chechnya;North Caucasus;Dagestan;Ingushetia
GEO|T|South Ossetia;Abkhazia
MDA|T|Transnistria
CHN|T|Tibet;Xinjiang;Inner Mongolia
IND|T|Ladakh;Galwan Valley;Aksai Chin
IRQ|T|Iraqi Kurdistan;Kurdistan Region;northern Iraq
SOM|T|Somaliland;Puntland
ETH|T|Tigray
SDN|T|Darfur;Kordofan
COD|T|eastern Congo;North Kivu;South Kivu;Ituri
MMR|T|Rakhine State;Rakhine;Kachin State;Shan State
PHL|T|Mindanao
IDN|T|Papua;West Papua
NGA|T|Borno
MLI|T|northern Mali
GBR|T|Falkland Islands;Falklands;Gibraltar
CYP|T|Northern Cyprus
PSE|T|Gaza;Gaza Strip;West Bank;occupied West Bank;Palestinian territories;East Jerusalem;Rafah;Khan Younis;Gaza City;Jenin;Nablus;Hebron;Jabalia
LBN|T|southern Lebanon;south Lebanon;Bekaa Valley
`;
