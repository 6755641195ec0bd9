/**
 * Subdivisions that news writes behind a town's name: ISO 3166-2 code | country | names | abbreviations.
 * A name with "?" is also that of a country or a capital: it counts behind a town known to lie there only.
 * Source: ISO 3166-2; abbreviations of the Associated Press and the postal services of the USA and Canada.
 */
export const FEDERAL_STATE_ROWS = `
US-AL|USA|Alabama|Ala;AL
US-AK|USA|Alaska|AK
US-AZ|USA|Arizona|Ariz;AZ
US-AR|USA|Arkansas|Ark;AR
US-CA|USA|California|Calif;CA
US-CO|USA|Colorado|Colo;CO
US-CT|USA|Connecticut|Conn;CT
US-DE|USA|Delaware|Del;DE
US-DC|USA|District of Columbia|D.C.;DC
US-FL|USA|Florida|Fla;FL
US-GA|USA|Georgia?|Ga;GA
US-HI|USA|Hawaii|HI
US-ID|USA|Idaho|ID
US-IL|USA|Illinois|Ill;IL
US-IN|USA|Indiana|Ind;IN
US-IA|USA|Iowa|IA
US-KS|USA|Kansas|Kan;KS
US-KY|USA|Kentucky|Ky;KY
US-LA|USA|Louisiana|La;LA
US-ME|USA|Maine|ME
US-MD|USA|Maryland|Md;MD
US-MA|USA|Massachusetts|Mass;MA
US-MI|USA|Michigan|Mich;MI
US-MN|USA|Minnesota|Minn;MN
US-MS|USA|Mississippi|Miss;MS
US-MO|USA|Missouri|Mo;MO
US-MT|USA|Montana|Mont;MT
US-NE|USA|Nebraska|Neb;NE
US-NV|USA|Nevada|Nev;NV
US-NH|USA|New Hampshire|N.H.;NH
US-NJ|USA|New Jersey|N.J.;NJ
US-NM|USA|New Mexico|N.M.;NM
US-NY|USA|New York?|N.Y.;NY
US-NC|USA|North Carolina|N.C.;NC
US-ND|USA|North Dakota|N.D.;ND
US-OH|USA|Ohio|OH
US-OK|USA|Oklahoma|Okla;OK
US-OR|USA|Oregon|Ore;OR
US-PA|USA|Pennsylvania|Pa;PA
US-RI|USA|Rhode Island|R.I.;RI
US-SC|USA|South Carolina|S.C.;SC
US-SD|USA|South Dakota|S.D.;SD
US-TN|USA|Tennessee|Tenn;TN
US-TX|USA|Texas|Tex;TX
US-UT|USA|Utah|UT
US-VT|USA|Vermont|Vt;VT
US-VA|USA|Virginia|Va;VA
US-WA|USA|Washington?|Wash;WA
US-WV|USA|West Virginia|W.Va.;WV
US-WI|USA|Wisconsin|Wis;WI
US-WY|USA|Wyoming|Wyo;WY
CA-AB|CAN|Alberta|AB
CA-BC|CAN|British Columbia|B.C.;BC
CA-MB|CAN|Manitoba|MB
CA-NB|CAN|New Brunswick|N.B.;NB
CA-NL|CAN|Newfoundland|N.L.;NL
CA-NS|CAN|Nova Scotia|N.S.;NS
CA-ON|CAN|Ontario|Ont;ON
CA-QC|CAN|Quebec|Que;QC
CA-SK|CAN|Saskatchewan|Sask;SK
AU-NSW|AUS|New South Wales|NSW
AU-QLD|AUS|Queensland|Qld
AU-TAS|AUS|Tasmania|Tas
`;
