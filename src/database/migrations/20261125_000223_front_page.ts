import { type MigrationArgs, sql } from '../migration';

/** What editors arrange on the front page, who makes the publication, and where readers can write to. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    CREATE TYPE "public"."enum_front_page_sections_about" AS ENUM('latest', 'topic', 'series', 'kind', 'chosen');
    CREATE TYPE "public"."enum_front_page_sections_look" AS ENUM('rows', 'columns');
    CREATE TYPE "public"."enum_front_page_sections_kind" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
    CREATE TABLE "publication_people" (
      "_order" integer NOT NULL,
      "_parent_id" integer NOT NULL,
      "id" varchar PRIMARY KEY NOT NULL,
      "author_id" integer
    );
    CREATE TABLE "publication_people_locales" (
      "name" varchar NOT NULL,
      "role" varchar,
      "id" serial PRIMARY KEY NOT NULL,
      "_locale" "_locales" NOT NULL,
      "_parent_id" varchar NOT NULL
    );
    CREATE TABLE "front_page_sections" (
      "_order" integer NOT NULL,
      "_parent_id" integer NOT NULL,
      "_locale" "_locales" NOT NULL,
      "id" varchar PRIMARY KEY NOT NULL,
      "about" "enum_front_page_sections_about" DEFAULT 'latest' NOT NULL,
      "count" numeric DEFAULT 4 NOT NULL,
      "look" "enum_front_page_sections_look" DEFAULT 'rows' NOT NULL,
      "topic_id" integer,
      "series_id" integer,
      "kind" "enum_front_page_sections_kind",
      "title" varchar
    );
    CREATE TABLE "front_page" (
      "id" serial PRIMARY KEY NOT NULL,
      "updated_at" timestamp(3) with time zone,
      "created_at" timestamp(3) with time zone
    );
    CREATE TABLE "front_page_locales" (
      "lead_id" integer,
      "id" serial PRIMARY KEY NOT NULL,
      "_locale" "_locales" NOT NULL,
      "_parent_id" integer NOT NULL
    );
    CREATE TABLE "front_page_rels" (
      "id" serial PRIMARY KEY NOT NULL,
      "order" integer,
      "parent_id" integer NOT NULL,
      "path" varchar NOT NULL,
      "locale" "_locales",
      "articles_id" integer
    );
    ALTER TABLE "publication" ADD COLUMN "contact" varchar;
    ALTER TABLE "publication_locales" ADD COLUMN "accessibility_note" varchar;
    ALTER TABLE "publication_people" ADD CONSTRAINT "publication_people_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
    ALTER TABLE "publication_people" ADD CONSTRAINT "publication_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "publication_people_locales" ADD CONSTRAINT "publication_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication_people"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
    ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
    ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "front_page_locales" ADD CONSTRAINT "front_page_locales_lead_id_articles_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
    ALTER TABLE "front_page_locales" ADD CONSTRAINT "front_page_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
    ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
    CREATE INDEX "publication_people_order_idx" ON "publication_people" USING btree ("_order");
    CREATE INDEX "publication_people_parent_id_idx" ON "publication_people" USING btree ("_parent_id");
    CREATE INDEX "publication_people_author_idx" ON "publication_people" USING btree ("author_id");
    CREATE UNIQUE INDEX "publication_people_locales_locale_parent_id_unique" ON "publication_people_locales" USING btree ("_locale","_parent_id");
    CREATE INDEX "front_page_sections_order_idx" ON "front_page_sections" USING btree ("_order");
    CREATE INDEX "front_page_sections_parent_id_idx" ON "front_page_sections" USING btree ("_parent_id");
    CREATE INDEX "front_page_sections_locale_idx" ON "front_page_sections" USING btree ("_locale");
    CREATE INDEX "front_page_sections_topic_idx" ON "front_page_sections" USING btree ("topic_id");
    CREATE INDEX "front_page_sections_series_idx" ON "front_page_sections" USING btree ("series_id");
    CREATE INDEX "front_page_lead_idx" ON "front_page_locales" USING btree ("lead_id","_locale");
    CREATE UNIQUE INDEX "front_page_locales_locale_parent_id_unique" ON "front_page_locales" USING btree ("_locale","_parent_id");
    CREATE INDEX "front_page_rels_order_idx" ON "front_page_rels" USING btree ("order");
    CREATE INDEX "front_page_rels_parent_idx" ON "front_page_rels" USING btree ("parent_id");
    CREATE INDEX "front_page_rels_path_idx" ON "front_page_rels" USING btree ("path");
    CREATE INDEX "front_page_rels_locale_idx" ON "front_page_rels" USING btree ("locale");
    CREATE INDEX "front_page_rels_articles_id_idx" ON "front_page_rels" USING btree ("articles_id","locale");
  `);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE front_page_rels, front_page_locales, front_page_sections, front_page;
    DROP TABLE publication_people_locales, publication_people;
    ALTER TABLE publication DROP COLUMN contact;
    ALTER TABLE publication_locales DROP COLUMN accessibility_note;
    DROP TYPE enum_front_page_sections_about, enum_front_page_sections_look, enum_front_page_sections_kind;
  `);
}
