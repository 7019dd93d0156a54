/**
 * States, and lands that news treats like states: code (ISO 3166-1 where there is one) | names, the usual one first |
 * demonyms, the adjective first; a plural in -s goes without saying | capital and other names of its government's seat.
 *
 * Facts, kept by hand; `test/unit/language/countries.test.ts` holds them against the Unicode CLDR's list of regions.
 */
export const COUNTRY_TABLE = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda,Antigua & Barbuda,Antigua|Antiguan|St. John's
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AS|American Samoa||Pago Pago
AT|Austria|Austrian|Vienna
AU|Australia,Commonwealth of Australia|Australian,Aussie|Canberra
AW|Aruba|Aruban|Oranjestad
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia & Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Herzegovinian|Sarajevo
BB|Barbados|Barbadian,Bajan|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega,Bujumbura
BJ|Benin|Beninese|Porto-Novo
BM|Bermuda|Bermudian,Bermudan|
BN|Brunei,Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|La Paz,Sucre
BR|Brazil|Brazilian|Brasilia,Brasília
BS|Bahamas,The Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone
BY|Belarus|Belarusian,Belarussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,D.R.C.,Congo-Kinshasa,Congo - Kinshasa|Congolese|Kinshasa
CF|Central African Republic||Bangui
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo - Brazzaville,Congo||Brazzaville
CH|Switzerland|Swiss|Bern,Berne
CI|Ivory Coast,Côte d’Ivoire,Cote d'Ivoire,Côte d'Ivoire|Ivorian|Yamoussoukro
CK|Cook Islands||Avarua
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde,Yaoundé
CN|China,People's Republic of China,People’s Republic of China,PRC,Mainland China,mainland China|Chinese|Beijing,Peking
CO|Colombia|Colombian|Bogota,Bogotá
CR|Costa Rica|Costa Rican|San José
CU|Cuba|Cuban|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CW|Curaçao,Curacao|Curaçaoan|Willemstad
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German|Berlin,Bonn
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish,Dane|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt,Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi|Laayoune
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish,Spaniard|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
EU|European Union,EU,E.U.,European Community|European|
FI|Finland|Finnish,Finn|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands,Falklands||
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands,Faroes|Faroese|Torshavn
FR|France,French Republic|French,Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GF|French Guiana|Guianese|Cayenne
GH|Ghana|Ghanaian|Accra
GI|Gibraltar|Gibraltarian|
GL|Greenland|Greenlandic,Greenlander|Nuuk
GM|Gambia,The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GP|Guadeloupe||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
GR|Greece|Greek,Hellenic|Athens
GT|Guatemala|Guatemalan|
GU|Guam|Guamanian|
GW|Guinea-Bissau,Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong,Hong Kong SAR,Hong Kong SAR China|Hongkonger,Hong Konger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian,Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia,Republic of Indonesia|Indonesian|Jakarta
IE|Ireland,Republic of Ireland,Irish Republic,Eire|Irish,Irishman,Irishmen,Irishwoman|Dublin
IL|Israel,State of Israel|Israeli|
IM|Isle of Man|Manx|
IN|India,Republic of India|Indian|New Delhi,Delhi
IQ|Iraq,Republic of Iraq|Iraqi|Baghdad
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian|Tehran,Teheran
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
IT|Italy|Italian|Rome
JE|Jersey||
JM|Jamaica|Jamaican|
JO|Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya,Republic of Kenya|Kenyan|Nairobi
KG|Kyrgyzstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
KH|Cambodia|Cambodian,Khmer|Phnom Penh
KI|Kiribati|I-Kiribati|
KM|Comoros|Comorian,Comoran|Moroni
KN|St. Kitts and Nevis,St. Kitts & Nevis,Saint Kitts and Nevis|Kittitian|Basseterre
KP|North Korea,Democratic People's Republic of Korea,Democratic People’s Republic of Korea,DPRK,D.P.R.K.|North Korean|Pyongyang
KR|South Korea,Republic of Korea,ROK,Korea|South Korean,Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands|Caymanian|
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA|Laos|Lao,Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|St. Lucia,Saint Lucia|St. Lucian,Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka,Ceylon|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho,Mosotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque,Monégasque|
MD|Moldova|Moldovan|Chisinau,Chișinău
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia|Macedonian,North Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar,Burma,Myanmar (Burma)|Burmese,Myanmarese|Naypyidaw,Naypyitaw,Yangon
MN|Mongolia|Mongolian,Mongol|Ulaanbaatar,Ulan Bator
MO|Macao,Macau,Macao SAR China|Macanese|
MQ|Martinique||
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|Malé
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia|New Caledonian|Noumea
NE|Niger|Nigerien|Niamey
NG|Nigeria,Federal Republic of Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands,The Netherlands,Holland|Dutch,Dutchman,Dutchmen,Dutchwoman|The Hague,Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese,Nepali|Kathmandu
NR|Nauru|Nauruan|
NU|Niue|Niuean|
NZ|New Zealand,NZ,Aotearoa|New Zealander,Kiwi|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PF|French Polynesia|French Polynesian|Papeete
PG|Papua New Guinea,PNG|Papua New Guinean|Port Moresby
PH|Philippines,The Philippines,Republic of the Philippines|Filipino,Philippine,Filipina|Manila
PK|Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Polish,Pole|Warsaw
PR|Puerto Rico|Puerto Rican|San Juan
PS|Palestine,Palestinian Territories,Palestinian territories,Palestinian Authority,State of Palestine|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|
PY|Paraguay|Paraguayan|Asuncion,Asunción
QA|Qatar|Qatari|Doha
RE|Réunion,Reunion Island||
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian,Serb|Belgrade
RU|Russia,Russian Federation|Russian|Moscow,Kremlin
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish,Swede|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian,Slovene|Ljubljana
SK|Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalian|Mogadishu
SR|Suriname,Surinam|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe,São Tomé & Príncipe,Sao Tome and Principe|São Toméan|São Tomé
SV|El Salvador|Salvadoran,Salvadorean|San Salvador
SY|Syria,Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TD|Chad|Chadian|N'Djamena,N’Djamena
TG|Togo|Togolese|Lome,Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe
TL|East Timor,Timor-Leste,Timor Leste|Timorese,East Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Turkey,Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk|Ankara
TT|Trinidad and Tobago,Trinidad & Tobago,Trinidad|Trinidadian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam
UA|Ukraine|Ukrainian|Kyiv,Kiev
UG|Uganda|Ugandan|Kampala
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Washington,Washington D.C.,Washington DC
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent
VA|Vatican City,Vatican,Holy See||
VC|St. Vincent and the Grenadines,St. Vincent & Grenadines,Saint Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Vanuatuan|Port Vila
WS|Samoa|Samoan|Apia
XE|England|English,Englishman,Englishmen,Englishwoman|
XI|Northern Ireland,Ulster|Northern Irish|Belfast
XK|Kosovo|Kosovar,Kosovan|Pristina
XS|Scotland|Scottish,Scot,Scots|Edinburgh
XW|Wales|Welsh,Welshman,Welshmen|Cardiff
SU|Soviet Union,USSR,U.S.S.R.|Soviet|
YU|Yugoslavia|Yugoslav|
YE|Yemen|Yemeni|Sanaa,Sana'a,Sana’a
ZA|South Africa,Republic of South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;
