import type { Golden } from './golden';

/** In English, after Chicago: the first note, a later one, the entry; `~` is a space that does not break. */
export const english: Golden = {
  'article-journal': [
    'Anna Ivens and Peter J. Moss, “Grain and Roads: A Study,” _Journal of Granaries_ 12, no. 3 (June 2024), p.~18, doi.org/10.1000/182.',
    'Ivens and Moss, “Grain and Roads,” pp.~20–21.',
    'Ivens, Anna, and Peter J. Moss. “Grain and Roads: A Study.” _Journal of Granaries_ 12, no. 3 (June 2024): 17–42. doi.org/10.1000/182',
  ],
  'article-newspaper': [
    'Anna Ivens, “The Boats That Never Came,” _The Morning Post_, November 2, 2024, para.~2, example.org/boats.',
    'Ivens, “The Boats That Never Came,” para.~4.',
    'Ivens, Anna. “The Boats That Never Came.” _The Morning Post_, November 2, 2024. example.org/boats',
  ],
  book: [
    'Anna Ivens, Peter J. Moss, and Maria Cruz, _Roads and Rivers_, trans. Maria Cruz, 2nd ed., vol. 1, Library of Transport 7 (Minsk: Kolas Press, 2019; first published 1924), pp.~12, 15.',
    'Ivens, Moss, and Cruz, _Roads and Rivers_, pp.~xii–xiv.',
    'Ivens, Anna, Peter J. Moss, and Maria Cruz. _Roads and Rivers_. Translated by Maria Cruz. 2nd ed. Vol. 1. Library of Transport 7. Minsk: Kolas Press, 2019; first published 1924.',
  ],
  chapter: [
    'Peter J. Moss, “Locks,” in _Works on Water_, ed. Anna Ivens and Maria Cruz (Minsk: Kolas Press, 2001), p.~103.',
    'Moss, “Locks,” pp.~104–105.',
    'Moss, Peter J. “Locks.” In _Works on Water_, edited by Anna Ivens and Maria Cruz, 101–106. Minsk: Kolas Press, 2001.',
  ],
  report: [
    'Office of Waterways, _Inventory of Locks_, technical report 2019/14 (Minsk: Kolas Press, March 2019), table~4, accessed July 1, 2025, example.org/locks.pdf.',
    'Office of Waterways, Inventory of Locks, tables~4, 5.',
    'Office of Waterways. _Inventory of Locks_. Technical report 2019/14. Minsk: Kolas Press, March 2019. Accessed July 1, 2025. example.org/locks.pdf',
  ],
  webpage: [
    'Statistical Office, “Tables for 2024,” Open Figures, June 10, 2025, sec.~2, accessed July 1, 2025, example.org/tables.',
    'Statistical Office, “Tables for 2024,” sec.~3-1.',
    'Statistical Office. “Tables for 2024.” Open Figures, June 10, 2025, accessed July 1, 2025. example.org/tables',
  ],
  thesis: [
    'Anna Ivens, “Freight by Water” (PhD diss., University of Minsk, 2020), pp.~54–55.',
    'Ivens, “Freight by Water,” p.~60.',
    'Ivens, Anna. “Freight by Water.” PhD diss., University of Minsk, 2020.',
  ],
  legislation: [
    '_Law on Inland Navigation_, no. 45-Z (Belarus), July 19, 2005, art.~5, example.org/law.',
    'Law on Inland Navigation, arts.~5–7.',
    '_Law on Inland Navigation_. No. 45-Z, Belarus, July 19, 2005. example.org/law',
  ],
  legal_case: [
    '_Carrier v. Port_, Court Reports no. 9, no. 12-34 (Supreme Court, May 6, 2024), para.~3.',
    '_Carrier v. Port_, paras.~3 and 8.',
    '_Carrier v. Port_. Court Reports no. 9, no. 12-34, Supreme Court, May 6, 2024.',
  ],
  dataset: [
    'Port Authority, _Vessel Movements_, version 2.1, data set, Data Archive, 2024, table~2, doi.org/10.5555/vessels.',
    'Port Authority, Vessel Movements, table~3.',
    'Port Authority. _Vessel Movements_. Version 2.1, data set, Data Archive, 2024. doi.org/10.5555/vessels',
  ],
  interview: [
    'Peter J. Moss, “We Waited for Boats,” interview by Maria Cruz, _River Radio_, April 9, 2023, at~12:05, accessed July 1, 2025, example.org/talk.',
    'Moss, “We Waited for Boats,” at~12:05–13:30.',
    'Moss, Peter J. “We Waited for Boats.” Interview by Maria Cruz, _River Radio_, April 9, 2023, accessed July 1, 2025. example.org/talk',
  ],
  motion_picture: [
    '_The Lock Keeper_, directed by Anna Ivens (Minsk: River Studio, 1979), at~1:02:03.',
    '_The Lock Keeper_, at~1:10:00.',
    '_The Lock Keeper_. Directed by Anna Ivens. Minsk: River Studio, 1979.',
  ],
  broadcast: [
    '“Low Water,” _The Evening Hour_, hosted by Maria Cruz, Channel One, February 3, 2022, at~5:10.',
    '“Low Water,” at~7:00.',
    '“Low Water.” _The Evening Hour_, hosted by Maria Cruz, Channel One, February 3, 2022.',
  ],
  speech: [
    'Peter J. Moss, “Opening the River” (speech, Forum of Ports, Minsk, September 14, 2021), p.~2.',
    'Moss, “Opening the River,” p.~3.',
    'Moss, Peter J. “Opening the River.” Speech, Forum of Ports, Minsk, September 14, 2021.',
  ],
  treaty: [
    '_Treaty on the Common River_, Minsk, May 5, 1994, 3 Collection of Treaties, art.~2.',
    '_Treaty on the Common River_, arts.~2–4.',
    '_Treaty on the Common River_. Minsk, May 5, 1994, 3 Collection of Treaties.',
  ],
  post: [
    'Maria Cruz, “The locks are shut again,” Telegram, January 30, 2025, para.~1, accessed July 1, 2025, example.org/post/1.',
    'Cruz, “The locks are shut again,” para.~2.',
    'Cruz, Maria. “The locks are shut again.” Telegram, January 30, 2025, accessed July 1, 2025. example.org/post/1',
  ],
  manuscript: [
    'Anna Ivens, “Letter to the Office,” manuscript, October 20, 1925, file 41, Fonds 568, National Archive, Minsk, fol.~18.',
    'Ivens, “Letter to the Office,” fols.~18–19.',
    'Ivens, Anna. “Letter to the Office.” Manuscript. October 20, 1925. File 41. Fonds 568. National Archive, Minsk.',
  ],
};
