export function ChartTools(_p: object) {
  return <div className="chart-tools" />;
}
