/**
 * Heads of state and government, widely quoted foreign ministers and heads of world bodies since about 1990, by ISO 3166-1 alpha-3.
 * A text's own introduction of a name always comes first. Source: own compilation of general knowledge.
 */
export const LEADERS = `
USA: George H.W. Bush, Bill Clinton, George W. Bush, George Bush, Barack Obama, Donald Trump, Joe Biden, Kamala Harris, Mike Pence, JD Vance, Dick Cheney, Al Gore, Madeleine Albright, Colin Powell, Condoleezza Rice, Hillary Clinton, John Kerry, Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio, Jake Sullivan, John Bolton, Lloyd Austin, Pete Hegseth, Jim Mattis, James Mattis, Warren Christopher, Wendy Sherman, Richard Holbrooke, Steve Witkoff
RUS: Boris Yeltsin, Vladimir Putin, Dmitry Medvedev, Sergei Lavrov, Sergey Lavrov, Igor Ivanov, Yevgeny Primakov, Dmitry Peskov, Maria Zakharova, Sergei Shoigu, Sergey Shoigu, Mikhail Mishustin, Sergei Ryabkov, Sergey Ryabkov
CHN: Jiang Zemin, Hu Jintao, Xi Jinping, Wen Jiabao, Li Keqiang, Li Qiang, Wang Yi, Yang Jiechi, Qin Gang, Zhu Rongji, Hua Chunying, Zhao Lijian, Mao Ning, Wang Wenbin
GBR: John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer, Jack Straw, David Miliband, William Hague, Philip Hammond, Jeremy Hunt, Dominic Raab, James Cleverly, David Lammy, Yvette Cooper, Robin Cook, Ben Wallace
FRA: François Mitterrand, Francois Mitterrand, Jacques Chirac, Nicolas Sarkozy, François Hollande, Francois Hollande, Emmanuel Macron, Dominique de Villepin, Bernard Kouchner, Alain Juppé, Laurent Fabius, Jean-Marc Ayrault, Jean-Yves Le Drian, Catherine Colonna, Stéphane Séjourné, Jean-Noël Barrot
DEU: Helmut Kohl, Gerhard Schröder, Gerhard Schroeder, Angela Merkel, Olaf Scholz, Friedrich Merz, Joschka Fischer, Guido Westerwelle, Frank-Walter Steinmeier, Sigmar Gabriel, Heiko Maas, Annalena Baerbock, Johann Wadephul
UNO: Boutros Boutros-Ghali, Kofi Annan, Ban Ki-moon, Antonio Guterres, António Guterres, Stephane Dujarric, Stéphane Dujarric, Staffan de Mistura, Lakhdar Brahimi, Volker Türk, Volker Turk
EUU: Javier Solana, Catherine Ashton, Federica Mogherini, Josep Borrell, Kaja Kallas, Ursula von der Leyen, Jean-Claude Juncker, José Manuel Barroso, Jose Manuel Barroso, Donald Tusk, Charles Michel, Antonio Costa, Herman Van Rompuy
TUR: Turgut Özal, Süleyman Demirel, Ahmet Necdet Sezer, Abdullah Gül, Abdullah Gul, Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Ahmet Davutoglu, Ahmet Davutoğlu, Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Hakan Fidan, Binali Yildirim, Tansu Ciller, Bulent Ecevit, Hulusi Akar
IRN: Akbar Hashemi Rafsanjani, Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian, Ali Khamenei, Mohammad Javad Zarif, Javad Zarif, Abbas Araghchi, Abbas Araqchi, Ali Akbar Salehi, Manouchehr Mottaki
ISR: Yitzhak Shamir, Yitzhak Rabin, Shimon Peres, Benjamin Netanyahu, Ehud Barak, Ariel Sharon, Ehud Olmert, Naftali Bennett, Yair Lapid, Avigdor Lieberman, Tzipi Livni, Isaac Herzog, Yoav Gallant, Gideon Saar, Israel Katz, Eli Cohen, Gabi Ashkenazi
PSE: Yasser Arafat, Mahmoud Abbas, Mohammad Shtayyeh
EGY: Hosni Mubarak, Mohamed Morsi, Mohamed Mursi, Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel-Fattah el-Sisi, Abdel Fattah El-Sisi, Abdel-Fattah El-Sisi, Sameh Shoukry, Badr Abdelatty, Ahmed Aboul Gheit, Amr Moussa
SAU: King Fahd, King Abdullah, Mohammed bin Salman, Mohammad bin Salman, Saud al-Faisal, Adel al-Jubeir, Faisal bin Farhan
ARE: Khalifa bin Zayed, Mohammed bin Zayed, Mohamed bin Zayed, Abdullah bin Zayed, Anwar Gargash
QAT: Hamad bin Khalifa, Tamim bin Hamad, Hamad bin Jassim, Mohammed bin Abdulrahman
KWT: Sabah al-Ahmad al-Sabah, Nawaf al-Ahmad
JOR: King Hussein, King Abdullah II, Ayman Safadi, Nasser Judeh
SYR: Hafez al-Assad, Bashar al-Assad, Bashar Assad, Walid al-Moallem, Walid Muallem, Faisal Mekdad, Ahmed al-Sharaa, Asaad al-Shaibani
LBN: Rafik Hariri, Saad Hariri, Michel Aoun, Michel Suleiman, Emile Lahoud, Fouad Siniora, Najib Mikati, Nawaf Salam, Joseph Aoun
IRQ: Saddam Hussein, Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Adel Abdul Mahdi, Hoshyar Zebari, Tariq Aziz, Fuad Hussein, Jalal Talabani, Barham Salih
YEM: Ali Abdullah Saleh, Abdrabbuh Mansur Hadi, Abd-Rabbu Mansour Hadi, Rashad al-Alimi
LBY: Muammar Gaddafi, Moammar Gadhafi, Muammar Gadhafi, Moammar Gaddafi, Fayez al-Sarraj, Abdulhamid Dbeibah
TUN: Zine El Abidine Ben Ali, Beji Caid Essebsi, Kais Saied, Moncef Marzouki
DZA: Abdelaziz Bouteflika, Abdelmadjid Tebboune, Ramtane Lamamra, Ahmed Attaf
MAR: King Hassan II, King Mohammed VI, Nasser Bourita
SDN: Omar al-Bashir, Omar al-Beshir, Omar Hassan al-Bashir, Abdel Fattah al-Burhan, Abdalla Hamdok
SSD: Salva Kiir, Riek Machar
ETH: Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed, Mengistu Haile Mariam
ERI: Isaias Afwerki, Isaias Afewerki, Osman Saleh
SOM: Hassan Sheikh Mohamud, Mohamed Abdullahi Mohamed, Mohamed Abdullahi Farmajo, Sharif Sheikh Ahmed
DJI: Ismail Omar Guelleh
KEN: Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto, Musalia Mudavadi
UGA: Yoweri Museveni
RWA: Paul Kagame, Louise Mushikiwabo, Olivier Nduhungirehe, Vincent Biruta
BDI: Pierre Nkurunziza, Evariste Ndayishimiye
COD: Mobutu Sese Seko, Laurent Kabila, Joseph Kabila, Felix Tshisekedi, Félix Tshisekedi, Laurent-Désiré Kabila
TZA: Benjamin Mkapa, Jakaya Kikwete, John Magufuli, Samia Suluhu Hassan
ZAF: FW de Klerk, Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa, Naledi Pandor, Ronald Lamola
ZWE: Robert Mugabe, Emmerson Mnangagwa
ZMB: Kenneth Kaunda, Hakainde Hichilema, Edgar Lungu
AGO: Jose Eduardo dos Santos, José Eduardo dos Santos, João Lourenço, Joao Lourenco
MOZ: Joaquim Chissano, Armando Guebuza, Filipe Nyusi
NGA: Sani Abacha, Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu, Bola Ahmed Tinubu, Umaru Yar'Adua
GHA: Jerry Rawlings, John Kufuor, John Mahama, Nana Akufo-Addo
SEN: Abdoulaye Wade, Macky Sall, Bassirou Diomaye Faye
MLI: Ibrahim Boubacar Keita, Ibrahim Boubacar Keïta, Assimi Goita, Assimi Goïta, Abdoulaye Diop, Amadou Toumani Toure
BFA: Blaise Compaoré, Blaise Compaore, Ibrahim Traoré, Ibrahim Traore, Roch Kabore
NER: Mahamadou Issoufou, Mohamed Bazoum, Abdourahamane Tiani, Abdourahmane Tiani
TCD: Idriss Deby, Idriss Déby, Mahamat Idriss Deby, Mahamat Idriss Déby
CMR: Paul Biya
CIV: Laurent Gbagbo, Alassane Ouattara, Henri Konan Bedie
GIN: Lansana Conte, Alpha Condé, Alpha Conde, Mamady Doumbouya
LBR: Charles Taylor, Ellen Johnson Sirleaf, George Weah
TGO: Gnassingbe Eyadema, Faure Gnassingbé, Faure Gnassingbe
BEN: Patrice Talon, Thomas Boni Yayi
GAB: Omar Bongo, Ali Bongo, Brice Oligui Nguema
GNQ: Teodoro Obiang
GMB: Yahya Jammeh, Adama Barrow
CAF: Francois Bozize, François Bozizé, Faustin-Archange Touadéra, Faustin Archange Touadera
PAK: Benazir Bhutto, Nawaz Sharif, Pervez Musharraf, Asif Ali Zardari, Yousuf Raza Gilani, Imran Khan, Shehbaz Sharif, Shahbaz Sharif, Bilawal Bhutto Zardari, Shah Mehmood Qureshi, Shah Mahmood Qureshi, Ishaq Dar, Hina Rabbani Khar, Asim Munir, Khawaja Asif, Khawaja Muhammad Asif
IND: PV Narasimha Rao, Atal Bihari Vajpayee, Manmohan Singh, Narendra Modi, Subrahmanyam Jaishankar, S. Jaishankar, Sushma Swaraj, Rajnath Singh, Salman Khurshid, SM Krishna, Pranab Mukherjee, Ajit Doval, Vikram Misri
AFG: Mohammad Najibullah, Burhanuddin Rabbani, Hamid Karzai, Ashraf Ghani, Abdullah Abdullah, Amir Khan Muttaqi, Zabihullah Mujahid, Haneef Atmar, Hanif Atmar
BGD: Khaleda Zia, Sheikh Hasina, Muhammad Yunus
LKA: Chandrika Kumaratunga, Mahinda Rajapaksa, Maithripala Sirisena, Gotabaya Rajapaksa, Ranil Wickremesinghe, Anura Kumara Dissanayake
NPL: Pushpa Kamal Dahal, KP Sharma Oli, Sher Bahadur Deuba
MDV: Maumoon Abdul Gayoom, Mohamed Nasheed, Abdulla Yameen, Ibrahim Solih, Mohamed Muizzu
MMR: Than Shwe, Thein Sein, Aung San Suu Kyi, Min Aung Hlaing
THA: Thaksin Shinawatra, Abhisit Vejjajiva, Yingluck Shinawatra, Prayuth Chan-ocha, Prayut Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul, Phumtham Wechayachai, Maris Sangiampongsa, Sihasak Phuangketkeow
KHM: Hun Sen, Hun Manet, Prak Sokhonn, Norodom Sihanouk
VNM: Nguyen Phu Trong, To Lam, Pham Minh Chinh
LAO: Thongloun Sisoulith
MYS: Mahathir Mohamad, Mahathir Mohammad, Najib Razak, Muhyiddin Yassin, Anwar Ibrahim, Abdullah Badawi
SGP: Goh Chok Tong, Lee Hsien Loong, Lawrence Wong, Lee Kuan Yew
IDN: Megawati Sukarnoputri, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto, Retno Marsudi, Marty Natalegawa, Abdurrahman Wahid
PHL: Fidel Ramos, Joseph Estrada, Gloria Macapagal Arroyo, Benigno Aquino, Rodrigo Duterte, Ferdinand Marcos Jr, Ferdinand Marcos, Teodoro Locsin, Enrique Manalo
JPN: Ryutaro Hashimoto, Junichiro Koizumi, Shinzo Abe, Yasuo Fukuda, Taro Aso, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi, Taro Kono, Toshimitsu Motegi, Yoshimasa Hayashi
KOR: Kim Young-sam, Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol, Yoon Suk Yeol, Lee Jae-myung, Lee Jae Myung, Kang Kyung-wha, Chung Eui-yong, Park Jin, Cho Tae-yul
PRK: Kim Il-sung, Kim Jong-il, Kim Jong Il, Kim Jong-un, Kim Jong Un, Kim Yo-jong, Kim Yo Jong, Ri Yong-ho, Choe Son-hui, Choe Son Hui
TWN: Lee Teng-hui, Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te, Joseph Wu
MNG: Khaltmaagiin Battulga, Ukhnaagiin Khurelsukh
KAZ: Nursultan Nazarbayev, Kassym-Jomart Tokayev
UZB: Islam Karimov, Shavkat Mirziyoyev
KGZ: Askar Akayev, Kurmanbek Bakiyev, Almazbek Atambayev, Sooronbay Jeenbekov, Sadyr Japarov
TJK: Emomali Rahmon, Emomali Rakhmon
TKM: Saparmurat Niyazov, Gurbanguly Berdymukhamedov, Serdar Berdimuhamedow
AZE: Heydar Aliyev, Ilham Aliyev, Elmar Mammadyarov, Jeyhun Bayramov
ARM: Levon Ter-Petrosyan, Robert Kocharyan, Serzh Sargsyan, Serzh Sarkisian, Nikol Pashinyan, Ararat Mirzoyan, Edward Nalbandian
GEO: Eduard Shevardnadze, Mikheil Saakashvili, Mikhail Saakashvili, Giorgi Margvelashvili, Salome Zourabichvili, Irakli Kobakhidze, Irakli Garibashvili, Bidzina Ivanishvili
UKR: Leonid Kravchuk, Leonid Kuchma, Viktor Yushchenko, Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Dmytro Kuleba, Andrii Sybiha, Andriy Sybiga, Yulia Tymoshenko, Pavlo Klimkin
BLR: Alexander Lukashenko, Aleksandr Lukashenko, Vladimir Makei
MDA: Igor Dodon, Maia Sandu, Vladimir Voronin
POL: Lech Walesa, Aleksander Kwasniewski, Lech Kaczynski, Bronislaw Komorowski, Andrzej Duda, Karol Nawrocki, Mateusz Morawiecki, Radoslaw Sikorski, Radosław Sikorski, Witold Waszczykowski, Zbigniew Rau
CZE: Vaclav Havel, Vaclav Klaus, Milos Zeman, Petr Pavel, Andrej Babis, Petr Fiala, Jan Lipavsky
SVK: Robert Fico, Vladimir Meciar, Zuzana Caputova, Peter Pellegrini
HUN: Viktor Orban, Viktor Orbán, Peter Szijjarto, Péter Szijjártó, Ferenc Gyurcsany
ROU: Ion Iliescu, Traian Basescu, Klaus Iohannis, Nicusor Dan
BGR: Boyko Borissov, Rumen Radev
SRB: Slobodan Milosevic, Slobodan Milošević, Vojislav Kostunica, Boris Tadic, Tomislav Nikolic, Aleksandar Vucic, Aleksandar Vučić, Ivica Dacic, Ana Brnabic
XKX: Hashim Thaci, Hashim Thaçi, Albin Kurti, Vjosa Osmani
HRV: Franjo Tudjman, Zoran Milanovic, Andrej Plenkovic, Stipe Mesic
BIH: Alija Izetbegovic, Milorad Dodik
MKD: Nikola Gruevski, Zoran Zaev
ALB: Sali Berisha, Edi Rama
MNE: Milo Djukanovic
GRC: Andreas Papandreou, Costas Simitis, Kostas Karamanlis, George Papandreou, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis, Nikos Dendias, Giorgos Gerapetritis
CYP: Nicos Anastasiades, Nikos Christodoulides, Tassos Papadopoulos
ITA: Silvio Berlusconi, Romano Prodi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni, Sergio Mattarella, Antonio Tajani, Luigi Di Maio, Franco Frattini
ESP: Felipe Gonzalez, Jose Maria Aznar, José Luis Rodríguez Zapatero, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez, Pedro Sánchez, Jose Manuel Albares, José Manuel Albares
PRT: Luis Montenegro, Marcelo Rebelo de Sousa
NLD: Wim Kok, Jan Peter Balkenende, Mark Rutte, Dick Schoof
BEL: Guy Verhofstadt, Elio Di Rupo, Alexander De Croo, Bart De Wever
AUT: Wolfgang Schüssel, Sebastian Kurz, Karl Nehammer, Alexander Van der Bellen
CHE: Micheline Calmy-Rey, Ignazio Cassis
SWE: Carl Bildt, Goran Persson, Fredrik Reinfeldt, Stefan Lofven, Stefan Löfven, Magdalena Andersson, Ulf Kristersson, Margot Wallström, Margot Wallstrom, Tobias Billström, Tobias Billstrom
NOR: Gro Harlem Brundtland, Jens Stoltenberg, Erna Solberg, Jonas Gahr Støre, Jonas Gahr Store, Espen Barth Eide
DNK: Poul Nyrup Rasmussen, Anders Fogh Rasmussen, Helle Thorning-Schmidt, Lars Løkke Rasmussen, Lars Lokke Rasmussen, Mette Frederiksen
FIN: Martti Ahtisaari, Tarja Halonen, Sauli Niinistö, Sauli Niinisto, Alexander Stubb, Sanna Marin, Petteri Orpo
ISL: Katrin Jakobsdottir
IRL: Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheal Martin, Micheál Martin, Simon Harris
EST: Kersti Kaljulaid, Alar Karis
LVA: Vaira Vike-Freiberga, Edgars Rinkevics, Edgars Rinkēvičs, Baiba Braze
LTU: Valdas Adamkus, Dalia Grybauskaite, Dalia Grybauskaitė, Gitanas Nauseda, Gitanas Nausėda, Gabrielius Landsbergis
CAN: Brian Mulroney, Jean Chretien, Jean Chrétien, Stephen Harper, Justin Trudeau, Mark Carney, Chrystia Freeland, Melanie Joly, Mélanie Joly, Anita Anand
MEX: Ernesto Zedillo, Vicente Fox, Felipe Calderon, Felipe Calderón, Enrique Peña Nieto, Enrique Pena Nieto, Andres Manuel Lopez Obrador, Andrés Manuel López Obrador, Claudia Sheinbaum, Marcelo Ebrard, Alicia Barcena, Alicia Bárcena
CUB: Fidel Castro, Raul Castro, Raúl Castro, Miguel Diaz-Canel, Miguel Díaz-Canel, Bruno Rodriguez, Bruno Rodríguez
VEN: Hugo Chavez, Hugo Chávez, Nicolas Maduro, Nicolás Maduro, Delcy Rodriguez, Delcy Rodríguez, Jorge Arreaza, Yvan Gil, Rafael Caldera
COL: Andres Pastrana, Alvaro Uribe, Álvaro Uribe, Juan Manuel Santos, Ivan Duque, Iván Duque, Gustavo Petro, Cesar Gaviria, Ernesto Samper
ECU: Rafael Correa, Lenin Moreno, Guillermo Lasso, Daniel Noboa, Lucio Gutierrez
PER: Alberto Fujimori, Alejandro Toledo, Alan Garcia, Ollanta Humala, Pedro Pablo Kuczynski, Martin Vizcarra, Pedro Castillo, Dina Boluarte
BOL: Evo Morales, Jeanine Anez, Jeanine Áñez, Luis Arce, Carlos Mesa
CHL: Patricio Aylwin, Eduardo Frei, Ricardo Lagos, Michelle Bachelet, Sebastian Pinera, Sebastián Piñera, Gabriel Boric
ARG: Carlos Menem, Nestor Kirchner, Néstor Kirchner, Cristina Fernandez de Kirchner, Cristina Fernández de Kirchner, Mauricio Macri, Alberto Fernandez, Alberto Fernández, Javier Milei, Diana Mondino, Fernando de la Rua
BRA: Fernando Henrique Cardoso, Luiz Inacio Lula da Silva, Luiz Inácio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro, Celso Amorim, Mauro Vieira, Ernesto Araujo
PRY: Fernando Lugo, Mario Abdo Benitez, Santiago Pena, Santiago Peña
URY: Jose Mujica, José Mujica, Tabare Vazquez, Luis Lacalle Pou, Yamandu Orsi
NIC: Daniel Ortega, Violeta Chamorro, Rosario Murillo
HND: Manuel Zelaya, Juan Orlando Hernandez, Xiomara Castro
SLV: Mauricio Funes, Nayib Bukele
GTM: Alvaro Arzu, Otto Perez Molina, Jimmy Morales, Alejandro Giammattei, Bernardo Arevalo, Bernardo Arévalo
CRI: Oscar Arias, Laura Chinchilla, Rodrigo Chaves
PAN: Ricardo Martinelli, Juan Carlos Varela, Jose Raul Mulino, José Raúl Mulino
HTI: Jean-Bertrand Aristide, Rene Preval, Michel Martelly, Jovenel Moise, Jovenel Moïse, Ariel Henry
DOM: Leonel Fernandez, Danilo Medina, Luis Abinader
GUY: Bharrat Jagdeo, David Granger, Irfaan Ali
SUR: Desi Bouterse, Chan Santokhi
AUS: Paul Keating, John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese, Marise Payne, Penny Wong, Julie Bishop, Alexander Downer
NZL: Helen Clark, John Key, Jacinda Ardern, Christopher Luxon, Winston Peters, Nanaia Mahuta
PNG: Michael Somare, Peter O'Neill, James Marape
FJI: Frank Bainimarama, Sitiveni Rabuka, Laisenia Qarase
SLB: Manasseh Sogavare
`;
