/**
 * Where the English editions of “Defense of Japan”, the white paper of the Ministry of Defense, were read: copies of
 * their text in a public repository. They carry the principles in full and the cases of the Guidelines as a table.
 */
const copies = "https://github.com/jandresgannon/militarydoctrines/blob";

/** Reference 66 (the Three Principles in full), figure III-4-4-2 (the cases), and the Public Finance Act in Part III, 4. */
/** Figure II-2-4-2 (the cases of 2014), and the last days of the special measures Acts in the list of operations. */
export const whitePaper2015 = `${copies}/bb8b814f3369d2cf02cf3d10a83afbc8f0427a26/content/data_copy/txt_files/japan_2015_DefenseOfJapan.txt`;

/** Figure III-3-3-2: the cases as amended to 22 March 2016. */
export const whitePaper2016 = `${copies}/bb8b814f3369d2cf02cf3d10a83afbc8f0427a26/content/data_copy/txt_files/japan_2016_DefenseOfJapan.txt`;

export const whitePaper2018 = `${copies}/bb8b814f3369d2cf02cf3d10a83afbc8f0427a26/content/data_copy/txt_files/japan_2018_DefenseOfJapan.txt`;

/** Part IV, chapter 1, section 3: what was amended in December 2023 and March 2024, with the definitions. */
export const whitePaper2024 = `${copies}/bb8b814f3369d2cf02cf3d10a83afbc8f0427a26/content/data_copy/txt_files/japan_2024_DefenseOfJapan.txt`;
