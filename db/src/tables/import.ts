/** One accepted file. A file that changed nothing leaves no row. */
export interface ImportTable {
  board: string;
  id: string;
  file_name: string;
  sha256: string;
  recorded_at: string;
  added: number;
  changed: number;
  unchanged: number;
}
