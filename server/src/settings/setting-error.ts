/** A wrong setting: one sentence that says which, what it was and what is expected. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}
