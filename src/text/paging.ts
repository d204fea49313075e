/** The words of lists that are longer than a card. */
export const showMore = 'แสดงเพิ่ม';
