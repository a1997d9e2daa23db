import type { Text } from '../language/text.ts';
import type { MetricCode } from './catalogue.ts';

/**
 * What each indicator counts, in which unit, and what it must not be confused with. Apart from the catalogue, which every
 * page loads.
 */
export const METRIC_DEFINITIONS: Readonly<Record<MetricCode, Text>> = {
  projects_licensed: {
    vi: 'Số dự án thứ cấp (trong nước và FDI) được cấp mới giấy chứng nhận đăng ký đầu tư hoặc quyết định chủ trương trong kỳ. Không tính lượt điều chỉnh giấy chứng nhận, không tính dự án đầu tư hạ tầng khu.',
    en: 'Tenant projects, domestic and foreign, granted a first investment registration certificate or in-principle decision in the period. Adjusted certificates and the zone’s own infrastructure projects do not count.',
  },
  projects_revoked: {
    vi: 'Số dự án bị thu hồi giấy chứng nhận hoặc chấm dứt hoạt động trong kỳ. Thu hồi có thể trả lại đất để cho thuê tiếp nên không được coi là tốt hay xấu.',
    en: 'Projects whose certificate was revoked or that were terminated in the period. A revocation may free land for others, so it is neither good nor bad in itself.',
  },
  capital_registered_new_vnd: {
    vi: 'Vốn ghi bằng đồng trên giấy chứng nhận cấp mới trong kỳ, không gồm vốn điều chỉnh tăng giảm. Là vốn đăng ký, không phải vốn thực hiện hay vốn giải ngân; phần ghi bằng USD theo dõi riêng, không cộng và không quy đổi.',
    en: 'Capital written in dong on certificates first granted in the period, without later increases or cuts. It is registered capital, neither implemented nor disbursed; the part written in USD is kept apart, never added or converted.',
  },
  capital_registered_new_usd: {
    vi: 'Vốn ghi bằng đô la Mỹ trên giấy chứng nhận cấp mới trong kỳ, không gồm vốn điều chỉnh tăng giảm. Cùng phần ghi bằng đồng là hai phần của một tổng; hai đồng tiền không cộng, không quy đổi.',
    en: 'Capital written in US dollars on certificates first granted in the period, without later increases or cuts. With the part written in dong it makes one total of two parts; the currencies are never added or converted.',
  },
  capital_implemented_vnd: {
    vi: 'Vốn do doanh nghiệp thực tế bỏ vào dự án của mình trong kỳ, theo báo cáo của doanh nghiệp. Không phải vốn đăng ký trên giấy chứng nhận, không phải vốn đầu tư công giải ngân cho hạ tầng khu.',
    en: 'Capital that enterprises actually put into their own projects in the period, as they report it. It is not the capital registered on certificates and not public capital disbursed on zone works.',
  },
  land_newly_leased: {
    vi: 'Diện tích đất công nghiệp ký cho thuê trong kỳ trừ diện tích chấm dứt thuê. Là số thuần nên có thể âm; không gồm đất mới giới thiệu địa điểm.',
    en: 'Industrial land leased in the period minus land whose lease ended. It is net and may be negative; land only introduced to an investor does not count.',
  },
  projects_valid: {
    vi: 'Số dự án thứ cấp có giấy chứng nhận còn hiệu lực tại ngày chốt, kể cả dự án chưa triển khai, đang xây dựng hoặc tạm ngưng. Không phải số dự án đang hoạt động.',
    en: 'Tenant projects whose certificate is in force on the date, including those not started, under construction or suspended. Not the same as operating projects.',
  },
  projects_valid_fdi: {
    vi: 'Phần dự án còn hiệu lực có vốn đầu tư trực tiếp nước ngoài tại ngày chốt. Đã nằm trong tổng số dự án còn hiệu lực, không cộng thêm.',
    en: 'Those valid projects that have foreign direct investment on the date. They are part of the valid projects, not in addition to them.',
  },
  projects_operating: {
    vi: 'Số dự án còn hiệu lực đã đi vào sản xuất kinh doanh tại ngày chốt. Không tính dự án đang xây dựng, chưa triển khai hoặc tạm ngưng.',
    en: 'Valid projects that are in production or business on the date. Projects under construction, not started or suspended do not count.',
  },
  capital_registered_vnd: {
    vi: 'Tổng vốn ghi bằng đồng trên giấy chứng nhận của các dự án còn hiệu lực tại ngày chốt, sau điều chỉnh. Là vốn đăng ký, không phải vốn thực hiện hay giải ngân; không cộng với phần USD.',
    en: 'Capital written in dong on the certificates of all valid projects on the date, after adjustments. It is registered capital, neither implemented nor disbursed, and is not added to the part in USD.',
  },
  capital_registered_usd: {
    vi: 'Tổng vốn ghi bằng đô la Mỹ trên giấy chứng nhận của các dự án còn hiệu lực tại ngày chốt, sau điều chỉnh. Không quy đổi, không cộng với phần ghi bằng đồng.',
    en: 'Capital written in US dollars on the certificates of all valid projects on the date, after adjustments. Not converted and not added to the part in dong.',
  },
  public_capital_disbursed: {
    vi: 'Vốn ngân sách đã thanh toán, kể cả tạm ứng, cho các công trình hạ tầng của khu trong kỳ, theo từng công trình và nguồn vốn rồi cộng lên khu. Không phải vốn doanh nghiệp thực hiện, không phải khối lượng hoàn thành; vốn của năm được giải ngân đến hết ngày 31/01 năm sau.',
    en: 'Budget money paid, advances included, on the zone’s infrastructure works in the period, by work and funding source and added up to the zone. It is neither enterprises’ implemented capital nor completed volume; a year’s capital may be disbursed until 31 January of the next.',
  },
  disbursement_rate: {
    vi: 'Lũy kế vốn đầu tư công giải ngân từ đầu năm chia cho kế hoạch vốn cả năm của cùng phiên bản kế hoạch. Tính lại từ tổng của các khu và công trình, không lấy trung bình các tỷ lệ; không phải mức đạt so với kế hoạch lũy kế của quý.',
    en: 'Public capital disbursed since 1 January over the whole year’s capital plan of the same plan version. Recomputed from the sums over works and zones, never averaged; not the attainment of the quarter’s cumulative plan.',
  },
  land_handed_over: {
    vi: 'Diện tích đất đã chi trả bồi thường và bàn giao mặt bằng trong kỳ, theo biên bản bàn giao. Đất đã có phương án hoặc đã chi trả nhưng chưa bàn giao chưa được tính.',
    en: 'Land compensated for and handed over in the period, by hand-over record. Land whose compensation plan is approved or paid but which is not handed over does not count yet.',
  },
  households_settled: {
    vi: 'Số hộ trong kỳ đã nhận đủ bồi thường, hỗ trợ và bàn giao đất, không còn vướng mắc. Chỉ là số đếm, không nêu tên hộ; hộ mới nhận một phần tiền chưa được tính.',
    en: 'Households that in the period received full compensation, handed over their land and have no open issue. A count only, no household is named; a household paid in part does not count.',
  },
  compensation_paid: {
    vi: 'Tiền bồi thường, hỗ trợ, tái định cư thực trả cho hộ và tổ chức trong kỳ. Không phải kinh phí được phê duyệt, không tính vào giải ngân công trình hạ tầng.',
    en: 'Compensation, support and resettlement money actually paid to households and organisations in the period. It is not the amount approved and is not part of the capital disbursed on works.',
  },
  households_outstanding: {
    vi: 'Số hộ bị ảnh hưởng chưa giải quyết xong bồi thường hoặc chưa bàn giao đất tại ngày chốt. Càng ít càng tốt; là mức tại một ngày, không cộng qua các quý.',
    en: 'Affected households not yet settled or not yet handed over on the date. Fewer is better; it is a level on a date and is never added over quarters.',
  },
  land_planned: {
    vi: 'Toàn bộ diện tích khu theo quyết định quy hoạch đang có hiệu lực, gồm cả đường, cây xanh, kỹ thuật và dịch vụ. Lớn hơn đất công nghiệp.',
    en: 'The zone’s whole area under the planning decision in force, with roads, greenery, technical and service land. Larger than the industrial land.',
  },
  land_industrial: {
    vi: 'Phần diện tích quy hoạch để cho thuê xây dựng nhà máy, kho tàng: bằng đất chưa giải phóng mặt bằng cộng đất sạch. Là mẫu số của tỷ lệ lấp đầy trên đất công nghiệp.',
    en: 'The part of the planned area meant for factories and warehouses: uncleared plus cleared land. Denominator of the occupancy of industrial land.',
  },
  land_uncleared: {
    vi: 'Đất công nghiệp chưa bồi thường hoặc chưa bàn giao mặt bằng tại ngày chốt. Chưa thể cho thuê.',
    en: 'Industrial land not yet compensated for or not handed over on the date. It cannot be leased yet.',
  },
  land_cleared: {
    vi: 'Đất công nghiệp đã bồi thường và bàn giao tại ngày chốt: bằng đất đã cho thuê, đã giới thiệu, đang thu hồi, mục đích khác và còn cho thuê. Là mẫu số của tỷ lệ lấp đầy trên đất sạch.',
    en: 'Industrial land compensated for and handed over on the date: leased, introduced, being recovered, in other use and available. Denominator of the occupancy of cleared land.',
  },
  land_leased: {
    vi: 'Đất công nghiệp có hợp đồng thuê còn hiệu lực tại ngày chốt. Có thể giảm khi thu hồi dự án; không gồm đất mới giới thiệu hoặc mới đăng ký.',
    en: 'Industrial land under a lease in force on the date. It may fall when a project is revoked; land only introduced or registered does not count.',
  },
  land_introduced: {
    vi: 'Đất sạch đã giới thiệu địa điểm, giữ chỗ cho nhà đầu tư nhưng chưa ký hợp đồng thuê tại ngày chốt. Chưa phải đất đã cho thuê và không còn chào cho thuê.',
    en: 'Cleared land reserved for an investor by a site introduction but not yet under lease on the date. Neither leased nor on offer.',
  },
  land_recovering: {
    vi: 'Đất sạch đang làm thủ tục thu hồi từ dự án chấm dứt tại ngày chốt. Không phải thu hồi đất của hộ dân để giải phóng mặt bằng.',
    en: 'Cleared land being taken back from a terminated project on the date. Not the recovery of land from households for clearance.',
  },
  land_other_use: {
    vi: 'Đất sạch trong đất công nghiệp dành cho mục đích không cho thuê sản xuất, ví dụ nhà ở công nhân, tại ngày chốt.',
    en: 'Cleared industrial land set aside for something other than leasing to industry, such as worker housing, on the date.',
  },
  land_available: {
    vi: 'Đất sạch chưa cho thuê, chưa giới thiệu, có thể chào nhà đầu tư tại ngày chốt. Không gồm đất chưa giải phóng mặt bằng; ít đi có thể là do cho thuê được nên không được coi là tốt hay xấu.',
    en: 'Cleared land neither leased nor introduced that can be offered on the date. Uncleared land does not count; less of it may mean that it was leased, so it is neither good nor bad in itself.',
  },
  occupancy_of_cleared: {
    vi: 'Đất đã cho thuê chia cho đất sạch của cùng ngày. Luôn nêu cùng tỷ lệ lấp đầy trên đất công nghiệp; với nhiều khu thì tính lại từ tổng diện tích, không lấy trung bình.',
    en: 'Leased land over cleared land of the same date. Always shown with the occupancy of industrial land; over several zones recomputed from the sums of areas, never averaged.',
  },
  occupancy_of_industrial: {
    vi: 'Đất đã cho thuê chia cho toàn bộ đất công nghiệp, kể cả phần chưa giải phóng mặt bằng, của cùng ngày. Luôn nêu cùng tỷ lệ lấp đầy trên đất sạch và thấp hơn hoặc bằng tỷ lệ đó.',
    en: 'Leased land over all industrial land, uncleared land included, of the same date. Always shown with the occupancy of cleared land, and never above it.',
  },
  revenue_vnd: {
    vi: 'Doanh thu bán hàng trong nước và xuất khẩu của doanh nghiệp trong khu phát sinh trong kỳ, theo báo cáo doanh nghiệp. Đã gồm xuất khẩu, không cộng thêm kim ngạch.',
    en: 'Sales of the zone’s enterprises at home and abroad arising in the period, as they report them. Exports are included and are not added again.',
  },
  exports_usd: {
    vi: 'Giá trị hàng xuất khẩu của doanh nghiệp trong khu trong kỳ. Là một phần của doanh thu, không cộng với doanh thu.',
    en: 'Value of goods exported by the zone’s enterprises in the period. It is part of revenue and is not added to it.',
  },
  budget_contribution_vnd: {
    vi: 'Thuế và khoản nộp ngân sách nhà nước của doanh nghiệp trong khu trong kỳ. Phạm vi các sắc thuế có thể khác nhau giữa các nguồn nên không nối các nguồn khác nhau thành một đường.',
    en: 'Taxes and other payments to the state budget by the zone’s enterprises in the period. Sources differ in the taxes they count, so figures of different sources are not joined into one line.',
  },
  workers_employed: {
    vi: 'Số lao động trong nước và nước ngoài đang làm việc tại doanh nghiệp trong khu tại ngày chốt. Không phải lao động đăng ký trên hồ sơ dự án.',
    en: 'Workers, Vietnamese and foreign, employed by the zone’s enterprises on the date. Not the labour registered in project files.',
  },
  workers_registered: {
    vi: 'Số lao động dự kiến ghi trong hồ sơ của các dự án còn hiệu lực tại ngày chốt. Là dự kiến của nhà đầu tư, không phải số người đang làm việc.',
    en: 'Workers foreseen in the files of all valid projects on the date. An intention of the investors, not people at work.',
  },
  enterprise_issues_received: {
    vi: 'Số kiến nghị, khó khăn của doanh nghiệp mà Ban Quản lý tiếp nhận trong kỳ. Nhiều hay ít không tự nó là tốt hay xấu.',
    en: 'Requests and difficulties of enterprises that the board received in the period. Many or few is neither good nor bad in itself.',
  },
  enterprise_issues_solved: {
    vi: 'Số kiến nghị được giải quyết xong hoặc có trả lời dứt điểm trong kỳ, kể cả kiến nghị nhận từ kỳ trước. Vì vậy có thể lớn hơn số tiếp nhận trong kỳ.',
    en: 'Issues settled or finally answered in the period, including those received earlier. It may therefore exceed the number received in the period.',
  },
  procedures_on_time: {
    vi: 'Số hồ sơ thủ tục hành chính Ban Quản lý trả kết quả đúng hoặc trước hạn trong kỳ. Là số lượng hồ sơ, không phải tỷ lệ đúng hạn.',
    en: 'Administrative files that the board returned on or before the due date in the period. A count of files, not the share that was on time.',
  },
};
