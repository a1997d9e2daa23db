/** A view: the names of the migrations that the database has had, for those who may not read the drafts. */
export interface PublishedMigrationView {
  name: string;
}
