//! Migrations, embedded in the program.

use std::borrow::Cow;

use sqlx::SqliteConnection;
use sqlx::error::BoxDynError;
use sqlx::migrate::{Migration, MigrationSource, MigrationType, Migrator};
use sqlx::{SqlSafeStr as _, SqlStr};

use super::StoreError;

/// Number, name and statements. Never changed once released; a new form is a new number.
const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "road", include_str!("migrations/sqlite/0001_road.sql")),
    (2, "reminders", include_str!("migrations/sqlite/0002_reminders.sql")),
    (3, "timer_claims", include_str!("migrations/sqlite/0003_timer_claims.sql")),
];

#[derive(Debug)]
struct Embedded;

impl MigrationSource<'static> for Embedded {
    fn resolve(self) -> std::pin::Pin<Box<dyn Future<Output = Result<Vec<Migration>, BoxDynError>> + Send + 'static>> {
        let migration = |(number, name, sql): &(i64, &'static str, &'static str)| {
            let sql: SqlStr = (*sql).into_sql_str();
            Migration::new(*number, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
        };
        let migrations = MIGRATIONS.iter().map(migration).collect();
        Box::pin(async move { Ok(migrations) })
    }
}

/// Brings the tables to today's form.
pub(super) async fn run(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    Migrator::new(Embedded).await?.run(connection).await?;
    Ok(())
}
