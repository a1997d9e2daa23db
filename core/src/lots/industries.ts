import type { Text } from '../language/text.ts';

/** Industries that the sources allow on lots. The key is the code in files and addresses. */
export const INDUSTRIES = {
  'clean-industry': { vi: 'Công nghiệp sạch', en: 'Clean industry' },
  'supporting-industry': { vi: 'Công nghiệp hỗ trợ', en: 'Supporting industry' },
  electronics: { vi: 'Điện tử', en: 'Electronics' },
  wood: { vi: 'Chế biến gỗ', en: 'Wood processing' },
  footwear: { vi: 'Giày dép', en: 'Footwear' },
  garment: { vi: 'May mặc', en: 'Garments' },
  mechanical: { vi: 'Cơ khí', en: 'Mechanical engineering' },
  textile: { vi: 'Dệt nhuộm', en: 'Textiles and dyeing' },
  leather: { vi: 'Thuộc da', en: 'Leather' },
  'building-materials': { vi: 'Vật liệu xây dựng', en: 'Building materials' },
  metallurgy: { vi: 'Luyện kim', en: 'Metallurgy' },
  chemicals: { vi: 'Hóa chất', en: 'Chemicals' },
  'agro-forestry': { vi: 'Chế biến nông, lâm sản', en: 'Agro-forestry processing' },
  'food-processing': { vi: 'Chế biến thực phẩm', en: 'Food processing' },
  'tourism-products': { vi: 'Sản phẩm phục vụ du lịch', en: 'Tourism products' },
  'forest-products': { vi: 'Lâm sản', en: 'Forest products' },
} as const satisfies Record<string, Text>;

export type IndustryCode = keyof typeof INDUSTRIES;

export function isIndustryCode(code: string): code is IndustryCode {
  return Object.hasOwn(INDUSTRIES, code);
}
