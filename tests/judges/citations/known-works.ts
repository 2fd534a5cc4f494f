import type { CslItem, CslName, CslType } from '@/sources/rules/csl';

/**
 * Works that exist, of the kinds that think tanks cite, in English, Russian and Belarusian, in the shape in which catalogues
 * and registries describe them. Set down from memory for the sake of their forms: a page or a day may be wrong. By type, a line
 * each: `id | people | title | further fields`, where people are `Family, Given; =An organisation`.
 */
const lists: Readonly<Partial<Record<CslType, string>>> = {
  book: `
kahneman-2011 | Kahneman, Daniel | Thinking, Fast and Slow | publisher=Farrar, Straus and Giroux; publisher-place=New York; issued=2011-10-25; ISBN=9780374275631
acemoglu-2012 | Acemoglu, Daron; Robinson, James A. | Why Nations Fail: The Origins of Power, Prosperity, and Poverty | publisher=Crown Business; publisher-place=New York; issued=2012
piketty-2014 | Piketty, Thomas | Capital in the Twenty-First Century | translator=Goldhammer, Arthur; publisher=Belknap Press; publisher-place=Cambridge, MA; issued=2014-03-10
keohane-1977 | Keohane, Robert O.; Nye, Joseph S. | Power and Interdependence: World Politics in Transition | publisher=Little, Brown; publisher-place=Boston; issued=1977
king-1994 | King, Gary; Keohane, Robert O.; Verba, Sidney | Designing Social Inquiry: Scientific Inference in Qualitative Research | publisher=Princeton University Press; publisher-place=Princeton; issued=1994
gamma-1994 | Gamma, Erich; Helm, Richard; Johnson, Ralph; Vlissides, John | Design Patterns: Elements of Reusable Object-Oriented Software | publisher=Addison-Wesley; publisher-place=Reading, MA; issued=1994
cormen-2009 | Cormen, Thomas H.; Leiserson, Charles E.; Rivest, Ronald L.; Stein, Clifford | Introduction to Algorithms | edition=3; publisher=MIT Press; publisher-place=Cambridge, MA; issued=2009
alexander-1977 | Alexander, Christopher; Ishikawa, Sara; Silverstein, Murray; Jacobson, Max; Fiksdahl-King, Ingrid; Angel, Shlomo | A Pattern Language: Towns, Buildings, Construction | publisher=Oxford University Press; publisher-place=New York; issued=1977
adorno-1950 | Adorno, Theodor W.; Frenkel-Brunswik, Else; Levinson, Daniel J.; Sanford, R. Nevitt | The Authoritarian Personality | publisher=Harper; publisher-place=New York; issued=1950
snyder-2010 | Snyder, Timothy | Bloodlands: Europe between Hitler and Stalin | publisher=Basic Books; publisher-place=New York; issued=2010
plokhy-2015 | Plokhy, Serhii | The Gates of Europe: A History of Ukraine | publisher=Basic Books; publisher-place=New York; issued=2015-12-01
smith-1776 | Smith, Adam | An Inquiry into the Nature and Causes of the Wealth of Nations | publisher=Strahan and Cadell; publisher-place=London; issued=1776
thucydides-1972 | =Thucydides | History of the Peloponnesian War | translator=Warner, Rex; publisher=Penguin Books; publisher-place=Harmondsworth; issued=1972
arendt-1951 | Arendt, Hannah | The Origins of Totalitarianism | publisher=Harcourt, Brace; publisher-place=New York; issued=1951
tocqueville-2000 | de Tocqueville, Alexis | Democracy in America | translator=Mansfield, Harvey C.; Winthrop, Delba; publisher=University of Chicago Press; publisher-place=Chicago; issued=2000
chicago-17 | =University of Chicago Press | The Chicago Manual of Style | edition=17; publisher=University of Chicago Press; publisher-place=Chicago; issued=2017; DOI=10.7208/cmos17
strunk-1959 | Strunk, William, Jr.; White, E. B. | The Elements of Style | publisher=Macmillan; publisher-place=New York; issued=1959
hobsbawm-1983 | | The Invention of Tradition | editor=Hobsbawm, Eric; Ranger, Terence; publisher=Cambridge University Press; publisher-place=Cambridge; issued=1983
nove-1992 | Nove, Alec | An Economic History of the USSR, 1917–1991 | edition=3; publisher=Penguin Books; publisher-place=London; issued=1992
braudel-1972 | Braudel, Fernand | The Mediterranean and the Mediterranean World in the Age of Philip II | translator=Reynolds, Siân; volume=1; publisher=Harper and Row; publisher-place=New York; issued=1972
gaidar-2007 | Gaidar, Yegor | Collapse of an Empire: Lessons for Modern Russia | translator=Bouis, Antonina W.; publisher=Brookings Institution Press; publisher-place=Washington, DC; issued=2007
lotman-1992 | Лотман, Юрий Михайлович | Культура и взрыв | publisher=Прогресс; publisher-place=Москва; issued=1992
gaidar-ru-2006 | Гайдар, Егор Тимурович | Гибель империи: уроки для современной России | publisher=РОССПЭН; publisher-place=Москва; issued=2006
bakhtin-1975 | Бахтин, Михаил Михайлович | Вопросы литературы и эстетики | publisher=Художественная литература; publisher-place=Москва; issued=1975
landau-1988 | Ландау, Лев Давидович; Лифшиц, Евгений Михайлович | Механика | edition=4; publisher=Наука; publisher-place=Москва; issued=1988; collection-title=Теоретическая физика; collection-number=1
yasin-2002 | Ясин, Евгений Григорьевич | Российская экономика: истоки и панорама рыночных реформ | publisher=ГУ ВШЭ; publisher-place=Москва; issued=2002
chernyak-1991 | Черняк, Ефим Борисович | Пять столетий тайной войны | publisher=Международные отношения; publisher-place=Москва; issued=1991
karamzin-1989 | Карамзин, Николай Михайлович | История государства Российского | volume=1; publisher=Наука; publisher-place=Москва; issued=1989
urban-1988 | Караткевіч, Уладзімір Сямёнавіч | Каласы пад сярпом тваім | publisher=Мастацкая літаратура; publisher-place=Мінск; issued=1968
arlou-2012 | Арлоў, Уладзімір; Герасімовіч, Зміцер | Краіна Беларусь: Вялікае Княства Літоўскае | publisher=Kalligram; issued=2012
bykau-2003 | Быкаў, Васіль | Доўгая дарога дадому | publisher=Кнігазбор; publisher-place=Мінск; issued=2003
lastouski-1910 | Ластоўскі, Вацлаў | Кароткая гісторыя Беларусі | publisher-place=Вільня; issued=1910
`,
  'article-journal': `
kahneman-1979 | Kahneman, Daniel; Tversky, Amos | Prospect Theory: An Analysis of Decision under Risk | container-title=Econometrica; volume=47; issue=2; page=263-291; issued=1979-03; DOI=10.2307/1914185
watson-1953 | Watson, J. D.; Crick, F. H. C. | Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid | container-title=Nature; volume=171; issue=4356; page=737-738; issued=1953-04-25; DOI=10.1038/171737a0
acemoglu-2001 | Acemoglu, Daron; Johnson, Simon; Robinson, James A. | The Colonial Origins of Comparative Development: An Empirical Investigation | container-title=American Economic Review; volume=91; issue=5; page=1369-1401; issued=2001-12; DOI=10.1257/aer.91.5.1369
coase-1960 | Coase, R. H. | The Problem of Social Cost | container-title=Journal of Law and Economics; volume=3; page=1-44; issued=1960-10; DOI=10.1086/466560
akerlof-1970 | Akerlof, George A. | The Market for “Lemons”: Quality Uncertainty and the Market Mechanism | container-title=Quarterly Journal of Economics; volume=84; issue=3; page=488-500; issued=1970-08; DOI=10.2307/1879431
fearon-2003 | Fearon, James D.; Laitin, David D. | Ethnicity, Insurgency, and Civil War | container-title=American Political Science Review; volume=97; issue=1; page=75-90; issued=2003-02; DOI=10.1017/S0003055403000534
levitsky-2002 | Levitsky, Steven; Way, Lucan A. | Elections without Democracy: The Rise of Competitive Authoritarianism | container-title=Journal of Democracy; volume=13; issue=2; page=51-65; issued=2002-04; DOI=10.1353/jod.2002.0026
fukuyama-1989 | Fukuyama, Francis | The End of History? | container-title=The National Interest; issue=16; page=3-18; issued=1989
mearsheimer-2014 | Mearsheimer, John J. | Why the Ukraine Crisis Is the West’s Fault: The Liberal Delusions That Provoked Putin | container-title=Foreign Affairs; volume=93; issue=5; page=77-89; issued=2014-09
kennan-1947 | =X | The Sources of Soviet Conduct | container-title=Foreign Affairs; volume=25; issue=4; page=566-582; issued=1947-07; DOI=10.2307/20030065
abbott-2016 | Abbott, B. P.; Abbott, R.; Abbott, T. D.; Abernathy, M. R.; Acernese, F.; Ackley, K.; Adams, C.; Adams, T. | Observation of Gravitational Waves from a Binary Black Hole Merger | container-title=Physical Review Letters; volume=116; issue=6; number=061102; issued=2016-02-11; DOI=10.1103/PhysRevLett.116.061102
keeling-1960 | Keeling, Charles D. | The Concentration and Isotopic Abundances of Carbon Dioxide in the Atmosphere | container-title=Tellus; volume=12; issue=2; page=200-203; issued=1960; DOI=10.3402/tellusa.v12i2.9366
petit-1999 | Petit, J. R.; Jouzel, J.; Raynaud, D.; Barkov, N. I.; Barnola, J.-M. | Climate and Atmospheric History of the Past 420,000 Years from the Vostok Ice Core, Antarctica | container-title=Nature; volume=399; issue=6735; page=429-436; issued=1999-06-03; DOI=10.1038/20859
friedlingstein-2022 | Friedlingstein, Pierre; O’Sullivan, Michael; Jones, Matthew W.; Andrew, Robbie M. | Global Carbon Budget 2022: Sources and Sinks of CO<sub>2</sub> | container-title=Earth System Science Data; volume=14; issue=11; page=4811-4900; issued=2022; DOI=10.5194/essd-14-4811-2022
ioannidis-2005 | Ioannidis, John P. A. | Why Most Published Research Findings Are False | container-title=PLOS Medicine; volume=2; issue=8; page=e124; issued=2005-08-30; DOI=10.1371/journal.pmed.0020124
brown-2009 | Brown, Kate | A Place in Biography for Oneself | container-title=American Historical Review; volume=114; issue=3; page=596-605; issued=2009-06; DOI=10.1086/ahr.114.3.596
lorenz-1963 | Lorenz, Edward N. | Deterministic Nonperiodic Flow | container-title=Journal of the Atmospheric Sciences; volume=20; issue=2; page=130-141; issued=1963-03
granovetter-1973 | Granovetter, Mark S. | The Strength of Weak Ties | container-title=American Journal of Sociology; volume=78; issue=6; page=1360-1380; issued=1973-05; DOI=10.1086/225469
hardin-1968 | Hardin, Garrett | The Tragedy of the Commons | container-title=Science; volume=162; issue=3859; page=1243-1248; issued=1968-12-13; DOI=10.1126/science.162.3859.1243
ecoli-1997 | Blattner, Frederick R.; Plunkett, Guy, III; Bloch, Craig A. | The Complete Genome Sequence of <i>Escherichia coli</i> K-12 | container-title=Science; volume=277; issue=5331; page=1453-1462; issued=1997-09-05; DOI=10.1126/science.277.5331.1453
rd-1998 | Stiglitz, Joseph E. | Knowledge, R&amp;D and the Public Purse | container-title=Research Policy &amp; Practice; volume=28; issue=1; page=9-20; issued=1999
hotelling-1931 | Hotelling, Harold | The Economics of Exhaustible Resources | container-title=Journal of Political Economy; volume=39; issue=2; page=137-175; issued=1931-04; DOI=10.1086/254195
way-2005 | Way, Lucan A. | Authoritarian State Building and the Sources of Regime Competitiveness in the Fourth Wave | container-title=World Politics; volume=57; issue=2; page=231-261; issued=2005-01
silitski-2005 | Silitski, Vitali | Preempting Democracy: The Case of Belarus | container-title=Journal of Democracy; volume=16; issue=4; page=83-97; issued=2005-10; DOI=10.1353/jod.2005.0074
turing-1936 | Turing, A. M. | On Computable Numbers, with an Application to the Entscheidungsproblem | container-title=Proceedings of the London Mathematical Society; volume=42; page=230-265; issued=1937
vygotsky-ru | Выготский, Лев Семёнович | Проблема культурного развития ребёнка | container-title=Вестник Московского университета. Серия 14. Психология; issue=4; page=5-18; issued=1991
polterovich-2005 | Полтерович, Виктор Меерович; Попов, Владимир Викторович | Демократия, качество институтов и экономический рост | container-title=Прогнозис; issue=3; page=115-132; issued=2006
zaostrovtsev-ru | Аузан, Александр Александрович | «Колея» российской модернизации | container-title=Общественные науки и современность; issue=6; page=54-60; issued=2007
kapeliushnikov-ru | Капелюшников, Ростислав Исаакович; Лукьянова, Анна Львовна; Гимпельсон, Владимир Ефимович; Жихарева, Ольга Борисовна | Заработная плата в России: эволюция и дифференциация | container-title=Вопросы экономики; issue=4; page=60-79; issued=2007
libman-ru | Либман, Александр Михайлович | Политико-экономические исследования и современная экономическая теория | container-title=Экономический журнал ВШЭ; volume=11; issue=1; page=28-55; issued=2007
akudovich-be | Акудовіч, Валянцін | Код адсутнасці | container-title=Дзеяслоў; issue=25; page=201-246; issued=2006
sahanovich-be | Сагановіч, Генадзь | Нацыянальная гістарыяграфія ў Беларусі | container-title=Беларускі гістарычны агляд; volume=8; issue=1; page=3-23; issued=2001
`,
  chapter: `
north-1991 | North, Douglass C. | Institutions, Transaction Costs, and the Rise of Merchant Empires | container-title=The Political Economy of Merchant Empires; editor=Tracy, James D.; page=22-40; publisher=Cambridge University Press; publisher-place=Cambridge; issued=1991; DOI=10.1017/CBO9780511665288.002
tilly-1985 | Tilly, Charles | War Making and State Making as Organized Crime | container-title=Bringing the State Back In; editor=Evans, Peter B.; Rueschemeyer, Dietrich; Skocpol, Theda; page=169-191; publisher=Cambridge University Press; publisher-place=Cambridge; issued=1985
hobsbawm-1983a | Hobsbawm, Eric | Introduction: Inventing Traditions | container-title=The Invention of Tradition; editor=Hobsbawm, Eric; Ranger, Terence; page=1-14; publisher=Cambridge University Press; publisher-place=Cambridge; issued=1983
weber-1946 | Weber, Max | Politics as a Vocation | container-title=From Max Weber: Essays in Sociology; editor=Gerth, H. H.; Mills, C. Wright; translator=Gerth, H. H.; Mills, C. Wright; page=77-128; publisher=Oxford University Press; publisher-place=New York; issued=1946
spivak-1988 | Spivak, Gayatri Chakravorty | Can the Subaltern Speak? | container-title=Marxism and the Interpretation of Culture; editor=Nelson, Cary; Grossberg, Lawrence; page=271-313; publisher=University of Illinois Press; publisher-place=Urbana; issued=1988
ipcc-2014 | Edenhofer, Ottmar; Pichs-Madruga, Ramón; Sokona, Youba; Kadner, Susanne; Minx, Jan C.; Brunner, Steffen; Agrawala, Shardul | Technical Summary | container-title=Climate Change 2014: Mitigation of Climate Change; page=33-107; publisher=Cambridge University Press; publisher-place=Cambridge; issued=2014
lipset-1967 | Lipset, Seymour Martin; Rokkan, Stein | Cleavage Structures, Party Systems, and Voter Alignments: An Introduction | container-title=Party Systems and Voter Alignments: Cross-National Perspectives; editor=Lipset, Seymour M.; Rokkan, Stein; page=1-64; publisher=Free Press; publisher-place=New York; issued=1967
lotman-chapter | Лотман, Юрий Михайлович | О семиотическом механизме культуры | container-title=Избранные статьи; volume=3; page=326-344; publisher=Александра; publisher-place=Таллинн; issued=1993
jakobson-ru | Якобсон, Роман Осипович | Лингвистика и поэтика | container-title=Структурализм: «за» и «против»; editor=Басин, Евгений Яковлевич; Поляков, Марк Яковлевич; page=193-230; publisher=Прогресс; publisher-place=Москва; issued=1975
gaspar-be | Абушэнка, Уладзімір | Крэольства і праблема нацыянальна-культурнай самаідэнтыфікацыі | container-title=Анталогія сучаснага беларускага мыслення; editor=Антановіч, Ігар; page=140-160; publisher=Невский простор; publisher-place=Санкт-Пецярбург; issued=2003
`,
  'paper-conference': `
brin-1998 | Brin, Sergey; Page, Lawrence | The Anatomy of a Large-Scale Hypertextual Web Search Engine | container-title=Proceedings of the Seventh International World Wide Web Conference; page=107-117; publisher=Elsevier; publisher-place=Brisbane; issued=1998
vaswani-2017 | Vaswani, Ashish; Shazeer, Noam; Parmar, Niki; Uszkoreit, Jakob; Jones, Llion; Gomez, Aidan N. | Attention Is All You Need | container-title=Advances in Neural Information Processing Systems; volume=30; page=5998-6008; publisher=Curran Associates; issued=2017
he-2016 | He, Kaiming; Zhang, Xiangyu; Ren, Shaoqing; Sun, Jian | Deep Residual Learning for Image Recognition | container-title=Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition; page=770-778; publisher=IEEE; issued=2016; DOI=10.1109/CVPR.2016.90
`,
  report: `
worldbank-2020 | =World Bank | Poverty and Shared Prosperity 2020: Reversals of Fortune | publisher=World Bank; publisher-place=Washington, DC; issued=2020; DOI=10.1596/978-1-4648-1602-4
undp-2022 | =United Nations Development Programme | Human Development Report 2021/2022: Uncertain Times, Unsettled Lives | publisher=UNDP; publisher-place=New York; issued=2022-09-08; URL=https://hdr.undp.org/content/human-development-report-2021-22; accessed=2025-03-01
rand-2019 | Dobbins, James; Cohen, Raphael S.; Chandler, Nathan; Frederick, Bryan; Geist, Edward; DeLuca, Paul; Morgan, Forrest E.; Shatz, Howard J.; Williams, Brent | Extending Russia: Competing from Advantageous Ground | genre=Research Report; number=RR-3063-A; publisher=RAND Corporation; publisher-place=Santa Monica, CA; issued=2019; DOI=10.7249/RR3063
baltic-2008 | Feenstra, Robert C.; Inklaar, Robert; Timmer, Marcel P. | The Next Generation of the Penn World Table | genre=Working Paper; number=19255; publisher=National Bureau of Economic Research; publisher-place=Cambridge, MA; issued=2013-07; DOI=10.3386/w19255
warren-1964 | =President’s Commission on the Assassination of President Kennedy | Report of the President’s Commission on the Assassination of President John F. Kennedy | publisher=Government Printing Office; publisher-place=Washington, DC; issued=1964
nine-eleven | =National Commission on Terrorist Attacks upon the United States | The 9/11 Commission Report | publisher=Norton; publisher-place=New York; issued=2004-07-22
imf-2023 | =International Monetary Fund | World Economic Outlook: Navigating Global Divergences | publisher=International Monetary Fund; publisher-place=Washington, DC; issued=2023-10; URL=https://www.imf.org/en/Publications/WEO/Issues/2023/10/10/world-economic-outlook-october-2023; accessed=2024-02-01
fried-2018 | Fried, Daniel; Polyakova, Alina | Democratic Defense against Disinformation | publisher=Atlantic Council; publisher-place=Washington, DC; issued=2018-02; URL=https://www.atlanticcouncil.org/wp-content/uploads/2018/03/Democratic_Defense_Against_Disinformation_FINAL.pdf; accessed=2025-01-10
cbr-2023 | =Банк России | Доклад о денежно-кредитной политике | number=4 (44); publisher=Банк России; publisher-place=Москва; issued=2023-11; URL=https://cbr.ru/about_br/publ/ddkp/; accessed=2024-01-15
`,
  'article-newspaper': `
carey-2019 | Carey, Benedict | Can We Get Better at Forgetting? | container-title=The New York Times; issued=2019-03-22; URL=https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html; accessed=2025-02-01
harding-2013 | Greenwald, Glenn; MacAskill, Ewen; Poitras, Laura | Edward Snowden: The Whistleblower behind the NSA Surveillance Revelations | container-title=The Guardian; issued=2013-06-11; URL=https://www.theguardian.com/world/2013/jun/09/edward-snowden-nsa-whistleblower-surveillance; accessed=2025-02-01
woodward-1972 | Woodward, Bob; Bernstein, Carl | GOP Security Aide among Five Arrested in Bugging Affair | container-title=Washington Post; issued=1972-06-19; page=A1
times-1981 | | The Threat to Solidarity | container-title=The Times; publisher-place=London; issued=1981-12-14
ft-2022 | Foy, Henry; Ivanova, Polina; Seddon, Max; Cook, Chris | Russia’s War Economy | container-title=Financial Times; issued=2022-05-11
kommersant-2011 | Колесников, Андрей Иванович | Спасение утопающих | container-title=Коммерсантъ; issued=2011-12-16; URL=https://www.kommersant.ru/doc/1840000; accessed=2025-02-01
vedomosti-2014 | Товкайло, Максим; Папченкова, Маргарита | Бюджет без запаса | container-title=Ведомости; issued=2014-10-03
nn-1906 | Луцкевіч, Антон | Да чытачоў | container-title=Наша Ніва; issue=1; issued=1906-11-10
zviazda-1996 | | Канстытуцыя Рэспублікі Беларусь | container-title=Звязда; issued=1996-11-27
`,
  'article-magazine': `
fallows-2015 | Fallows, James | The Tragedy of the American Military | container-title=The Atlantic; issued=2015-01; URL=https://www.theatlantic.com/magazine/archive/2015/01/the-tragedy-of-the-american-military/383516/; accessed=2025-02-01
hersey-1946 | Hersey, John | Hiroshima | container-title=The New Yorker; issued=1946-08-31; page=15-68
economist-2014 | | Once Again | container-title=The Economist; issued=2014-03-01
carson-1962 | Carson, Rachel | Silent Spring—I | container-title=The New Yorker; issued=1962-06-16; page=35-40
ogonek-ru | Быков, Дмитрий Львович | Тезисы о прогрессе | container-title=Огонёк; issue=12; issued=2010-03-29
`,
  webpage: `
who-2020 | =World Health Organization | WHO Director-General’s Opening Remarks at the Media Briefing on COVID-19 | container-title=World Health Organization; issued=2020-03-11; URL=https://www.who.int/director-general/speeches/detail/who-director-general-s-opening-remarks-at-the-media-briefing-on-covid-19---11-march-2020; accessed=2025-01-05
eurostat-gdp | =Eurostat | GDP per Capita in PPS | container-title=Eurostat; URL=https://ec.europa.eu/eurostat/databrowser/view/tec00114/; accessed=2025-03-04
nasa-co2 | =NASA | Carbon Dioxide | container-title=Vital Signs of the Planet; issued=2024; URL=https://climate.nasa.gov/vital-signs/carbon-dioxide/; accessed=2025-01-05
tim-1989 | Berners-Lee, Tim | Information Management: A Proposal | container-title=World Wide Web Consortium; issued=1990-05; URL=https://www.w3.org/History/1989/proposal.html; accessed=2025-01-05
rfc2616 | | Status Code Definitions | container-title=World Wide Web Consortium; URL=https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html; accessed=2025-01-05
apa-style | =American Psychological Association | APA Style Introduction | container-title=APA Style; issued=2020; URL=https://apastyle.apa.org/; accessed=2025-01-05
kremlin-2014 | =Президент России | Обращение Президента Российской Федерации | container-title=Президент России; issued=2014-03-18; URL=http://kremlin.ru/events/president/news/20603; accessed=2025-01-05
rosstat-pop | =Росстат | Численность населения | container-title=Федеральная служба государственной статистики; URL=https://rosstat.gov.ru/folder/12781; accessed=2025-01-05
belstat-2019 | =Белстат | Перапіс насельніцтва 2019 | container-title=Нацыянальны статыстычны камітэт; issued=2020-09-10; URL=https://www.belstat.gov.by/; accessed=2025-01-05
`,
  'post-weblog': `
krugman-2010 | Krugman, Paul | Bubbles and Economic Potential | container-title=The Conscience of a Liberal; issued=2012-02-12; URL=https://krugman.blogs.nytimes.com/2012/02/12/bubbles-and-economic-potential/; accessed=2025-02-01
gelman-2016 | Gelman, Andrew | What Has Happened down Here Is the Winds Have Changed | container-title=Statistical Modeling, Causal Inference, and Social Science; issued=2016-09-21; URL=https://statmodeling.stat.columbia.edu/2016/09/21/what-has-happened-down-here-is-the-winds-have-changed/; accessed=2025-02-01
navalny-2010 | Навальный, Алексей | Как пилят в Транснефти | container-title=LiveJournal; issued=2010-11-16; URL=https://navalny.livejournal.com/526563.html; accessed=2025-02-01
`,
  post: `
obama-2012 | Obama, Barack | Four more years. | container-title=Twitter; issued=2012-11-07; URL=https://twitter.com/BarackObama/status/266031293945503744; accessed=2025-02-01
zelensky-2022 | Зеленський, Володимир | Ми тут | container-title=Telegram; issued=2022-02-25; URL=https://t.me/V_Zelenskiy_official/720; accessed=2025-02-01
`,
  thesis: `
shannon-1937 | Shannon, Claude E. | A Symbolic Analysis of Relay and Switching Circuits | genre=Master’s thesis; publisher=Massachusetts Institute of Technology; issued=1937
fielding-2000 | Fielding, Roy Thomas | Architectural Styles and the Design of Network-Based Software Architectures | genre=PhD diss.; publisher=University of California, Irvine; issued=2000; URL=https://www.ics.uci.edu/~fielding/pubs/dissertation/top.htm; accessed=2025-01-05
nash-1950 | Nash, John Forbes, Jr. | Non-cooperative Games | genre=PhD diss.; publisher=Princeton University; issued=1950
lotman-thesis | Лотман, Юрий Михайлович | Пути развития русской литературы преддекабристского периода | genre=дис. … д-ра филол. наук; publisher=Ленинградский государственный университет; publisher-place=Ленинград; issued=1960
`,
  legislation: `
gdpr | | Regulation (EU) 2016/679 of the European Parliament and of the Council | issued=2016-04-27; container-title=Official Journal of the European Union; volume=L 119; page=1; URL=https://eur-lex.europa.eu/eli/reg/2016/679/oj; accessed=2025-01-05
aca-2010 | | Patient Protection and Affordable Care Act | number=111-148; container-title=Statutes at Large; volume=124; page=119; issued=2010-03-23
civil-rights | | Civil Rights Act of 1964 | number=88-352; container-title=Statutes at Large; volume=78; page=241; issued=1964-07-02
hra-1998 | | Human Rights Act 1998 | jurisdiction=United Kingdom; issued=1998-11-09; URL=https://www.legislation.gov.uk/ukpga/1998/42/contents; accessed=2025-01-05
constitution-rf | | Конституция Российской Федерации | issued=1993-12-12
gk-rf | | Гражданский кодекс Российской Федерации. Часть первая | genre=федер. закон; number=51-ФЗ; issued=1994-11-30; URL=http://pravo.gov.ru/; accessed=2025-01-05
smi-rf | | О средствах массовой информации | genre=закон; number=2124-I; jurisdiction=РФ; issued=1991-12-27
mova-1990 | | Аб мовах у Беларускай ССР | genre=закон; number=3094-XI; issued=1990-01-26
inland-by | | Аб нарматыўных прававых актах | genre=закон; number=130-З; jurisdiction=Рэспубліка Беларусь; issued=2018-07-17; URL=https://pravo.by/; accessed=2025-01-05
`,
  legal_case: `
brown-1954 | | Brown v. Board of Education | container-title=U.S.; volume=347; page=483; authority=Supreme Court of the United States; issued=1954
marbury-1803 | | Marbury v. Madison | container-title=U.S.; volume=5; page=137; authority=Supreme Court of the United States; issued=1803
roe-1973 | | Roe v. Wade | container-title=U.S.; volume=410; page=113; authority=Supreme Court of the United States; issued=1973-01-22
yukos-2011 | | OAO Neftyanaya Kompaniya Yukos v. Russia | number=14902/04; authority=European Court of Human Rights; issued=2011-09-20
schrems-2020 | | Data Protection Commissioner v. Facebook Ireland and Schrems | number=C-311/18; authority=Court of Justice of the European Union; issued=2020-07-16
ks-rf-2015 | | По делу о проверке конституционности положений Федерального закона | genre=постановление; number=21-П; authority=Конституционный суд РФ; issued=2015-07-14
`,
  treaty: `
nato-1949 | | North Atlantic Treaty | event-place=Washington, DC; issued=1949-04-04
paris-2015 | | Paris Agreement | event-place=Paris; issued=2015-12-12; URL=https://unfccc.int/process-and-meetings/the-paris-agreement; accessed=2025-01-05
belovezha | | Соглашение о создании Содружества Независимых Государств | event-place=Минск; issued=1991-12-08
`,
  dataset: `
pwt-10 | Feenstra, Robert C.; Inklaar, Robert; Timmer, Marcel P. | Penn World Table | version=10.01; publisher=Groningen Growth and Development Centre; issued=2023; DOI=10.34894/QT5BCC
vdem-14 | Coppedge, Michael; Gerring, John; Knutsen, Carl Henrik; Lindberg, Staffan I. | V-Dem Dataset | version=14; publisher=Varieties of Democracy Project; issued=2024; DOI=10.23696/mcwt-fr58
gbif-2020 | =GBIF.org | GBIF Occurrence Download | publisher=Global Biodiversity Information Facility; issued=2020-04-09; DOI=10.15468/dl.abcdef
wdi | =World Bank | World Development Indicators | publisher=World Bank; URL=https://datatopics.worldbank.org/world-development-indicators/; accessed=2025-03-01
`,
  song: `
serial-2014 | Koenig, Sarah | The Alibi | container-title=Serial; genre=podcast; number=1; publisher=WBEZ Chicago; issued=2014-10-03; URL=https://serialpodcast.org/season-one/1/the-alibi; accessed=2025-01-05
radiolab-2012 | Abumrad, Jad; Krulwich, Robert | Colors | container-title=Radiolab; genre=podcast; publisher=WNYC; issued=2012-05-21; URL=https://radiolab.org/podcast/211119-colors; accessed=2025-01-05
`,
  broadcast: `
talking-politics | Runciman, David | Democracy for Young People | container-title=Talking Politics; genre=podcast; issued=2018-12-05; URL=https://www.talkingpoliticspodcast.com/blog/2018/129-democracy-for-young-people; accessed=2025-01-05
daily-2017 | | The Daily’s First Hundred Days | container-title=The Daily; genre=podcast; host=Barbaro, Michael; publisher=The New York Times; issued=2017-04-28; URL=https://www.nytimes.com/2017/04/28/podcasts/the-daily.html; accessed=2025-01-05
newsnight-1997 | | Michael Howard Interview | container-title=Newsnight; host=Paxman, Jeremy; publisher=BBC Two; issued=1997-05-13
vremechko-ru | | Прямая линия | container-title=Вести; publisher=Россия 24; issued=2013-04-25
`,
  motion_picture: `
kurosawa-1950 | | Rashomon | director=Kurosawa, Akira; publisher=Daiei; publisher-place=Tokyo; issued=1950
ashes-klimov | | Иди и смотри | director=Климов, Элем; publisher=Беларусьфильм; issued=1985
morris-2003 | | The Fog of War | director=Morris, Errol; publisher=Sony Pictures Classics; issued=2003
`,
  interview: `
kissinger-2014 | Kissinger, Henry | Do We Achieve World Order through Chaos or Insight? | interviewer=von Mittelstaedt, Juliane; Follath, Erich; container-title=Der Spiegel; issued=2014-11-13; URL=https://www.spiegel.de/international/world/interview-with-henry-kissinger-on-state-of-global-politics-a-1002073.html; accessed=2025-01-05
alexievich-2015 | Alexievich, Svetlana | After Communism We Thought Everything Would Be Fine | interviewer=Lucic, Ana; container-title=Dalkey Archive Press; issued=2013
`,
  speech: `
putin-munich | Putin, Vladimir | Speech and the Following Discussion at the Munich Conference on Security Policy | event-title=Munich Security Conference; event-place=Munich; issued=2007-02-10; URL=http://en.kremlin.ru/events/president/transcripts/24034; accessed=2025-01-05
king-1963 | King, Martin Luther, Jr. | I Have a Dream | event-title=March on Washington for Jobs and Freedom; event-place=Washington, DC; issued=1963-08-28
kennedy-1963 | Kennedy, John F. | Commencement Address | event-title=American University Commencement; event-place=Washington, DC; issued=1963-06-10
`,
  'entry-encyclopedia': `
sep-kant | Rohlf, Michael | Immanuel Kant | container-title=Stanford Encyclopedia of Philosophy; editor=Zalta, Edward N.; publisher=Stanford University; issued=2020; URL=https://plato.stanford.edu/entries/kant/; accessed=2025-01-05
eb-1911 | | Belarus | container-title=Encyclopaedia Britannica; edition=11; volume=3; publisher=Cambridge University Press; issued=1911
bse-ru | | Минск | container-title=Большая советская энциклопедия; edition=3; volume=16; publisher=Советская энциклопедия; publisher-place=Москва; issued=1974
`,
  manuscript: `
keynes-letter | Keynes, John Maynard | Letter to Franklin D. Roosevelt | genre=letter; issued=1938-02-01; archive=King’s College Archive Centre; archive-place=Cambridge; archive_collection=Keynes Papers; archive_location=L/38
narb-1921 | =Савет Народных Камісараў БССР | Пратакол пасяджэння | issued=1921-03-15; archive=Нацыянальны архіў Рэспублікі Беларусь; archive-place=Мінск; archive_collection=Ф. 7; archive_location=Воп. 1. Спр. 12
`,
  software: `
r-core | =R Core Team | R: A Language and Environment for Statistical Computing | version=4.3.1; publisher=R Foundation for Statistical Computing; publisher-place=Vienna; issued=2023; URL=https://www.R-project.org/; accessed=2025-01-05
zotero | =Corporation for Digital Scholarship | Zotero | version=6.0; issued=2022; URL=https://www.zotero.org/; accessed=2025-01-05
`,
  standard: `
iso-8601 | =International Organization for Standardization | Date and Time: Representations for Information Interchange, Part 1 | number=ISO 8601-1:2019; publisher=International Organization for Standardization; publisher-place=Geneva; issued=2019-02
gost-705 | | Библиографическая ссылка | number=ГОСТ Р 7.0.5-2008; publisher=Стандартинформ; publisher-place=Москва; issued=2008
`,
  'review-book': `
review-judt | Judt, Tony | From Military Disaster to Moral High Ground | container-title=New York Review of Books; volume=54; issue=15; page=12-16; issued=2007-10-11
`,
  article: `
bommasani-2021 | Bommasani, Rishi; Hudson, Drew A.; Adeli, Ehsan; Altman, Russ | On the Opportunities and Risks of Foundation Models | publisher=arXiv; number=2108.07258; issued=2021-08-16; DOI=10.48550/arXiv.2108.07258
`,
  classic: `
augustus-res | =Augustus | Res Gestae Divi Augusti | issued=0014
dionysius | =Galen | On the Natural Faculties | issued=0199
`,
};

const nameOf = (written: string): CslName => {
  if (written.startsWith('=')) return { literal: written.slice(1) };
  const [family = '', ...given] = written.split(', ');
  return given.length > 0 ? { family, given: given.join(', ') } : { family };
};

/** A part without a comma, as in `publisher=A; B`, goes on with the field before it. */
const peopleOf = (written: string): CslName[] =>
  written
    .split('; ')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(nameOf);

const roles = new Set(['editor', 'translator', 'director', 'host', 'interviewer']);

const fieldsOf = (written: string): Record<string, unknown> => {
  const pairs = written
    .trim()
    .split('; ')
    .reduce<string[]>(
      (all, part) =>
        /^[A-Za-z_-]+=/.test(part)
          ? [...all, part]
          : [...all.slice(0, -1), `${all.at(-1) ?? ''}; ${part}`],
      [],
    );
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      return [name, roles.has(name) ? peopleOf(value) : value];
    }),
  );
};

export const knownWorks: readonly CslItem[] = Object.entries(lists).flatMap(([type, list]) =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', people = '', title = '', ...fields] = line.split(/\s*\|\s*/);
      const author = peopleOf(people);
      return {
        ...{ id, type: type as CslType, title },
        ...(author.length > 0 ? { author } : {}),
        ...fieldsOf(fields.join('|')),
      };
    }),
);
