/** Between which words a slash separates: 'วัคซีน/ไข้หวัด' are two, 'HIV/AIDS', '2569/2570', 'ว/ด/ป' and 'และ/หรือ' one each. */
export const SLASH_BETWEEN =
  /(?<=[\u0e01-\u0e4e]{2})(?<!และ)\/(?=[\p{L}\p{M}]{2})|(?<=[\p{L}\p{M}]{2})(?<!และ)\/(?=[\u0e01-\u0e4e]{2})/u;
