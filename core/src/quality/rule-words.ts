import type { Text } from '../language/text.ts';
import type { Severity } from './finding.ts';

/** How a rule is told and how heavy it is. `{zone}` is a parameter, `{value#}` an amount in the unit of `{metric}`. */
export interface Rule {
  /** In a file: an error refuses it. */
  readonly atImport: Severity;
  /** In a board's content: an error stops the release. */
  readonly atRelease: Severity;
  /** A cited record keeps what its sources say: the rule warns there and never refuses. */
  readonly keptWhenCited?: true;
  readonly words: Text;
}

const refuses = (vi: string, en: string): Rule => ({ atImport: 'error', atRelease: 'error', words: { vi, en } });
const contradicts = (vi: string, en: string): Rule => ({ ...refuses(vi, en), keptWhenCited: true });
const warns = (vi: string, en: string): Rule => ({ atImport: 'warning', atRelease: 'warning', words: { vi, en } });
const mustBeSettled = (vi: string, en: string): Rule => ({
  atImport: 'warning',
  atRelease: 'error',
  words: { vi, en },
});

/** The data-quality rules. The key is a stable code. */
export const RULES = {
  'unknown-zone': refuses(
    'Không có khu công nghiệp mang mã “{zone}”. Hãy chọn mã trong danh mục của bảng.',
    'There is no zone with the code “{zone}”. Choose a code from the board’s list.',
  ),
  'unknown-metric': refuses(
    'Không có chỉ tiêu mang mã “{code}”. Hãy chọn mã trong danh mục chỉ tiêu.',
    'There is no indicator with the code “{code}”. Choose a code from the indicator list.',
  ),
  'unknown-period': refuses(
    '“{period}” không phải là kỳ báo cáo. Hãy ghi như 2017-Q3, 2017-9M, 2017, 2017-09 hoặc 2017-09-30.',
    '“{period}” is not a period. Write it as 2017-Q3, 2017-9M, 2017, 2017-09 or 2017-09-30.',
  ),
  'unknown-source': refuses(
    'Nguồn “{source}” không có trong danh sách nguồn. Hãy thêm nguồn đó vào tờ Nguồn hoặc sửa lại số nguồn.',
    'The source “{source}” is not in the list of sources. Add it to the sources or correct its number.',
  ),
  'source-missing': mustBeSettled(
    'Số liệu {metric} của {zone}, kỳ {period} chưa ghi nguồn. Hãy ghi số nguồn trước khi phát hành.',
    'The figure {metric} of {zone}, {period} names no source. Give its source before it is released.',
  ),
  'mark-missing': refuses(
    '{what} ({zone}) không đánh dấu là dữ liệu mẫu, nhưng “{source}” mà số liệu dựa vào là dữ liệu mẫu. Hãy đánh dấu lại, hoặc ghi nguồn thật.',
    '{what} ({zone}) is not marked as sample data, but “{source}” on which it rests is sample data. Mark it, or name a real source.',
  ),
  'unknown-works': refuses(
    'Không có công trình mang mã “{works}” ở {zone}. Hãy thêm công trình đó hoặc sửa lại mã.',
    'There are no works with the code “{works}” in {zone}. Add the works or correct the code.',
  ),
  'works-not-kept': refuses(
    'Chỉ tiêu {metric} không theo dõi theo công trình. Hãy bỏ mã công trình “{works}”.',
    'The indicator {metric} is not kept per works. Remove the works code “{works}”.',
  ),
  'unknown-plan': refuses(
    'Không có phiên bản kế hoạch “{plan}”. Hãy khai số, ngày và thời hạn của kế hoạch đó trước.',
    'There is no plan version “{plan}”. State its number, date and deadline first.',
  ),
  'unknown-industry': refuses(
    'Lô {lot}: không có ngành mang mã “{industry}”. Hãy chọn mã trong danh mục ngành.',
    'Lot {lot}: there is no industry with the code “{industry}”. Choose a code from the industry list.',
  ),
  'code-not-plain': refuses(
    'Mã “{code}” có ký tự không dùng được trong địa chỉ. Chỉ dùng chữ không dấu, chữ số và dấu gạch nối.',
    'The code “{code}” has characters that cannot stand in an address. Use unaccented letters, digits and hyphens only.',
  ),
  'value-or-absence': refuses(
    '{metric} của {zone}, kỳ {period} vừa có giá trị vừa có lý do thiếu số liệu, hoặc thiếu cả hai. Hãy ghi một giá trị kèm tình trạng, hoặc chỉ một lý do.',
    '{metric} of {zone}, {period} has both a value and a reason for its absence, or neither. Give a value with its status, or only a reason.',
  ),
  'stated-twice': contradicts(
    '{metric} của {zone}, kỳ {period} được ghi hai lần với giá trị khác nhau trong cùng một tệp. Hãy giữ lại một giá trị.',
    '{metric} of {zone}, {period} is stated twice with different values in the same file. Keep one of them.',
  ),
  'revision-reason-missing': refuses(
    '{metric} của {zone}, kỳ {period} thay đổi từ {before#} thành {after#} mà không nêu lý do. Hãy ghi lý do R1, R2, R3 hoặc C.',
    '{metric} of {zone}, {period} changes from {before#} to {after#} without a reason. Give the reason R1, R2, R3 or C.',
  ),
  'not-whole': refuses(
    '{metric} của {zone}, kỳ {period}: {value} không phải là số nguyên theo đơn vị gốc trong phạm vi cho phép. Hãy kiểm tra đơn vị và số chữ số.',
    '{metric} of {zone}, {period}: {value} is not a whole number of the base unit within the safe range. Check the unit and the number of digits.',
  ),
  negative: refuses(
    '{metric} của {zone}, kỳ {period} không thể âm ({value#}). Hãy kiểm tra dấu của số liệu.',
    '{metric} of {zone}, {period} cannot be negative ({value#}). Check the sign.',
  ),
  'area-not-positive': refuses(
    'Lô {lot}: diện tích {area#} không hợp lệ. Hãy ghi diện tích lớn hơn 0.',
    'Lot {lot}: an area of {area#} is not valid. State an area greater than 0.',
  ),
  'percent-out-of-range': refuses(
    'Công trình {works}: khối lượng hoàn thành {percent}% của quý {period} nằm ngoài khoảng 0–100. Hãy kiểm tra lại.',
    'Works {works}: a completion of {percent} % in {period} is outside 0–100. Check the number.',
  ),
  'future-date': refuses(
    '{what} mang ngày {date}, sau ngày nhập {today}. Hãy kiểm tra lại ngày hoặc kỳ báo cáo.',
    '{what} is dated {date}, after the day of entry {today}. Check the date or the period.',
  ),
  'period-after-cutoff': refuses(
    '{metric} của {zone}, kỳ {period} bắt đầu sau ngày chốt số liệu {cutoff} của chính dòng đó. Hãy kiểm tra lại kỳ hoặc ngày chốt.',
    '{metric} of {zone}, {period} begins after its own cut-off {cutoff}. Check the period or the cut-off.',
  ),
  'hidden-character': refuses(
    '{what} có ký tự ẩn {code} mà người đọc không thấy. Hãy gõ lại nội dung này.',
    '{what} has a hidden character {code} that a reader does not see. Type that text anew.',
  ),
  'text-missing': mustBeSettled(
    '{what} còn thiếu nội dung {language}. Hãy bổ sung trước khi phát hành.',
    '{what} has no {language} text. Add it before the release.',
  ),
  'occupancy-above-one': contradicts(
    '{metric} của {zone}, kỳ {period} là {value#}, vượt 100%. Hãy kiểm tra diện tích đã cho thuê và mẫu số.',
    '{metric} of {zone}, {period} is {value#}, above 100 %. Check the leased area and the denominator.',
  ),
  'part-above-whole': contradicts(
    '{zone}, kỳ {period}: {part} ({value#}) lớn hơn {metric} ({limit#}). Hãy kiểm tra cả hai số liệu.',
    '{zone}, {period}: {part} ({value#}) is more than {metric} ({limit#}). Check both figures.',
  ),
  'published-ratio-differs': contradicts(
    '{metric} của {zone}, kỳ {period} được ghi là {value#} nhưng tử số và mẫu số cho {computed#}. Hãy sửa tỷ lệ hoặc các thành phần.',
    '{metric} of {zone}, {period} is stated as {value#} but its numerator and denominator give {computed#}. Correct the ratio or its parts.',
  ),
  'ledger-residual': mustBeSettled(
    'Quỹ đất của {zone}, kỳ {period} lệch {value#} ở {metric}. Hãy sửa các thành phần hoặc ghi thuyết minh đối chiếu trước khi phát hành.',
    'The land ledger of {zone}, {period} is out by {value#} at {metric}. Correct its parts or add a reconciliation note before the release.',
  ),
  'cumulative-differs': warns(
    '{metric} của {zone}: số lũy kế {period} ({value#}) khác tổng các quý ({sum#}). Hãy kiểm tra lại hoặc nêu lý do chênh lệch.',
    '{metric} of {zone}: the cumulative figure {period} ({value#}) differs from the sum of its quarters ({sum#}). Check them or explain the difference.',
  ),
  'works-sum-differs': contradicts(
    '{metric} của {zone}, kỳ {period}: số của cả khu ({value#}) khác tổng các công trình ({sum#}). Hãy sửa một trong hai.',
    '{metric} of {zone}, {period}: the zone’s figure ({value#}) differs from the sum of its works ({sum#}). Correct one of them.',
  ),
  jump: warns(
    '{metric} của {zone} thay đổi {change}% từ kỳ {since} đến kỳ {period}. Hãy kiểm tra đơn vị hoặc ghi chú lý do.',
    '{metric} of {zone} changes by {change} % from {since} to {period}. Check the unit or add a note that says why.',
  ),
  'clearance-done-above-total': contradicts(
    'Phương án {plan}, bước {stage}, ngày {date}: {measure} đã xong ({value#}) lớn hơn tổng số ({limit#}). Hãy kiểm tra cả hai số.',
    'Clearance plan {plan}, stage {stage}, {date}: {measure} done ({value#}) is more than the total ({limit#}). Check both numbers.',
  ),
  'clearance-stage-order': contradicts(
    'Phương án {plan}, ngày {date}: {measure} ở bước {stage} ({value#}) lớn hơn bước trước đó {earlier} ({limit#}). Hãy kiểm tra hai bước.',
    'Clearance plan {plan}, {date}: {measure} at the stage {stage} ({value#}) is more than at the stage before it, {earlier} ({limit#}). Check the two stages.',
  ),
  'path-decreases': refuses(
    'Kế hoạch {plan}, {metric} của {zone}: chỉ tiêu lũy kế {point} ({value#}) thấp hơn {earlier} ({limit#}). Hãy ghi chỉ tiêu lũy kế từ đầu năm.',
    'Plan {plan}, {metric} of {zone}: the cumulative target {point} ({value#}) is below {earlier} ({limit#}). State targets cumulative since 1 January.',
  ),
  'year-target-differs': refuses(
    'Kế hoạch {plan}, {metric} của {zone}: chỉ tiêu đến hết quý IV ({value#}) khác chỉ tiêu cả năm ({limit#}). Hãy sửa một trong hai.',
    'Plan {plan}, {metric} of {zone}: the target to the end of Q4 ({value#}) differs from the target of the year ({limit#}). Correct one of them.',
  ),
  'works-plan-differs': refuses(
    'Kế hoạch {plan}, {metric} của {zone}: tổng kế hoạch năm của các công trình ({sum#}) khác kế hoạch của khu ({value#}). Hãy sửa một trong hai.',
    'Plan {plan}, {metric} of {zone}: the works’ targets of the year add up to {sum#}, the zone’s target is {value#}. Correct one of them.',
  ),
  'unknown-meeting': refuses(
    'Không có cuộc họp mang mã “{meeting}”. Hãy khai cuộc họp đó ở tờ Cuộc họp hoặc sửa lại mã.',
    'There is no meeting with the code “{meeting}”. State it on the sheet Cuộc họp or correct the code.',
  ),
  'agenda-without-time': refuses(
    'Cuộc họp {meeting}, mục {number} của chương trình không có thời lượng. Hãy ghi số phút lớn hơn 0.',
    'Meeting {meeting}, agenda item {number} has no time. Give it more than 0 minutes.',
  ),
  'task-due-before-meeting': refuses(
    'Cuộc họp {meeting}, nhiệm vụ {number}: hạn {date} trước ngày họp {heldOn}. Hãy kiểm tra lại hạn.',
    'Meeting {meeting}, task {number}: it is due on {date}, before the meeting of {heldOn}. Check the due date.',
  ),
  'task-done-before-meeting': refuses(
    'Cuộc họp {meeting}, nhiệm vụ {number}: ngày hoàn thành {date} trước ngày họp {heldOn}. Hãy kiểm tra lại ngày.',
    'Meeting {meeting}, task {number}: it was done on {date}, before the meeting of {heldOn} set it. Check the date.',
  ),
  'task-known-before-done': refuses(
    'Cuộc họp {meeting}, nhiệm vụ {number}: ngày nhận báo cáo {known} trước ngày hoàn thành {date}. Hãy kiểm tra hai ngày.',
    'Meeting {meeting}, task {number}: reported on {known}, before it was done on {date}. Check the two dates.',
  ),
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

export function isRuleCode(code: string): code is RuleCode {
  return Object.hasOwn(RULES, code);
}
