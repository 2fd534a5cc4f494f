import { type MigrationArgs, sql } from '../migration';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_notifications_kind" AS ENUM('review_requested', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'mentioned', 'overdue', 'retraction_proposed', 'translation_affected');
  CREATE TYPE "public"."enum_users_email_about" AS ENUM('review_requested', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'mentioned', 'overdue', 'retraction_proposed', 'translation_affected');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('create', 'submit', 'recall', 'request_changes', 'approve', 'revise', 'reopen', 'schedule', 'unschedule', 'publish', 'fail', 'force_publish', 'ratify', 'new_edition', 'supersede', 'withdraw', 'propose_retraction', 'retract', 'remove', 'discard');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('pending', 'delivered', 'failed');
  CREATE TYPE "public"."enum_editorial_policy_stages_roles" AS ENUM('writer', 'reviewer', 'fact-checker', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_editorial_policy_stages_kinds" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TABLE "comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "assignments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"edition_id" integer NOT NULL,
  	"article_id" integer NOT NULL,
  	"stage_name" varchar NOT NULL,
  	"user_id" integer NOT NULL,
  	"assigned_by_id" integer,
  	"at" timestamp(3) with time zone NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" integer
  );
  
  CREATE TABLE "notifications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"recipient_id" integer NOT NULL,
  	"kind" "enum_notifications_kind" NOT NULL,
  	"article_id" integer,
  	"edition_id" integer,
  	"comment_id" integer,
  	"actor_name" varchar,
  	"data" jsonb,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "mails" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"notification_id" integer,
  	"attempts" numeric DEFAULT 0,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_email_about" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_email_about",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"secret" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"webhook_id" integer,
  	"edition_id" integer,
  	"sequence" numeric,
  	"event" varchar NOT NULL,
  	"payload" jsonb,
  	"state" "enum_webhook_deliveries_state" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"log" jsonb,
  	"last_status" numeric,
  	"delivered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editorial_policy_stages_roles" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_editorial_policy_stages_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "editorial_policy_stages_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_editorial_policy_stages_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "editorial_policy_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  ALTER TABLE "articles" ADD COLUMN "embargo_restricted" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "revision" numeric;
  ALTER TABLE "articles" ADD COLUMN "revised_by_id" integer;
  ALTER TABLE "articles" ADD COLUMN "workflow_due_at" timestamp(3) with time zone;
  ALTER TABLE "articles_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_embargo_restricted" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_revision" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_revised_by_id" integer;
  ALTER TABLE "_articles_v" ADD COLUMN "version_workflow_due_at" timestamp(3) with time zone;
  ALTER TABLE "_articles_v_rels" ADD COLUMN "users_id" integer;
  ALTER TABLE "editions" ADD COLUMN "failure" jsonb;
  ALTER TABLE "editions" ADD COLUMN "retraction_proposal" jsonb;
  ALTER TABLE "editions" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "retracted_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "removed_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "ratified_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "stage_entered_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "comments" ADD COLUMN "reply_to_id" integer;
  ALTER TABLE "comments" ADD COLUMN "edited_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assignments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notifications_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "mails_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhook_deliveries_id" integer;
  ALTER TABLE "editorial_policy_stages" ADD COLUMN "days_allowed" numeric;
  ALTER TABLE "editorial_policy_stages" ADD COLUMN "alongside" boolean DEFAULT false;
  ALTER TABLE "editorial_policy" ADD COLUMN "writers_see_only_their_own" boolean DEFAULT false;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_id_users_id_fk" FOREIGN KEY ("assigned_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_notification_id_notifications_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notifications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_email_about" ADD CONSTRAINT "users_email_about_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_roles" ADD CONSTRAINT "editorial_policy_stages_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_kinds" ADD CONSTRAINT "editorial_policy_stages_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_rels" ADD CONSTRAINT "editorial_policy_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_rels" ADD CONSTRAINT "editorial_policy_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "comments_rels_order_idx" ON "comments_rels" USING btree ("order");
  CREATE INDEX "comments_rels_parent_idx" ON "comments_rels" USING btree ("parent_id");
  CREATE INDEX "comments_rels_path_idx" ON "comments_rels" USING btree ("path");
  CREATE INDEX "comments_rels_users_id_idx" ON "comments_rels" USING btree ("users_id");
  CREATE INDEX "assignments_edition_idx" ON "assignments" USING btree ("edition_id");
  CREATE INDEX "assignments_article_idx" ON "assignments" USING btree ("article_id");
  CREATE INDEX "assignments_user_idx" ON "assignments" USING btree ("user_id");
  CREATE INDEX "assignments_assigned_by_idx" ON "assignments" USING btree ("assigned_by_id");
  CREATE INDEX "assignments_ended_by_idx" ON "assignments" USING btree ("ended_by_id");
  CREATE UNIQUE INDEX "notifications_key_idx" ON "notifications" USING btree ("key");
  CREATE INDEX "notifications_recipient_idx" ON "notifications" USING btree ("recipient_id");
  CREATE INDEX "notifications_article_idx" ON "notifications" USING btree ("article_id");
  CREATE INDEX "notifications_edition_idx" ON "notifications" USING btree ("edition_id");
  CREATE INDEX "notifications_comment_idx" ON "notifications" USING btree ("comment_id");
  CREATE INDEX "notifications_at_idx" ON "notifications" USING btree ("at");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_notification_idx" ON "mails" USING btree ("notification_id");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "users_email_about_order_idx" ON "users_email_about" USING btree ("order");
  CREATE INDEX "users_email_about_parent_idx" ON "users_email_about" USING btree ("parent_id");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" USING btree ("key");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_edition_idx" ON "webhook_deliveries" USING btree ("edition_id");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "editorial_policy_stages_roles_order_idx" ON "editorial_policy_stages_roles" USING btree ("order");
  CREATE INDEX "editorial_policy_stages_roles_parent_idx" ON "editorial_policy_stages_roles" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_stages_kinds_order_idx" ON "editorial_policy_stages_kinds" USING btree ("order");
  CREATE INDEX "editorial_policy_stages_kinds_parent_idx" ON "editorial_policy_stages_kinds" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_rels_order_idx" ON "editorial_policy_rels" USING btree ("order");
  CREATE INDEX "editorial_policy_rels_parent_idx" ON "editorial_policy_rels" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_rels_path_idx" ON "editorial_policy_rels" USING btree ("path");
  CREATE INDEX "editorial_policy_rels_users_id_idx" ON "editorial_policy_rels" USING btree ("users_id");
  ALTER TABLE "articles" ADD CONSTRAINT "articles_revised_by_id_users_id_fk" FOREIGN KEY ("revised_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_revised_by_id_users_id_fk" FOREIGN KEY ("version_revised_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_reply_to_id_comments_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notifications_fk" FOREIGN KEY ("notifications_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mails_fk" FOREIGN KEY ("mails_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_revised_by_idx" ON "articles" USING btree ("revised_by_id");
  CREATE INDEX "articles_rels_users_id_idx" ON "articles_rels" USING btree ("users_id");
  CREATE INDEX "_articles_v_version_version_revised_by_idx" ON "_articles_v" USING btree ("version_revised_by_id");
  CREATE INDEX "_articles_v_rels_users_id_idx" ON "_articles_v_rels" USING btree ("users_id");
  CREATE INDEX "editions_due_at_idx" ON "editions" USING btree ("due_at");
  CREATE INDEX "comments_reply_to_idx" ON "comments" USING btree ("reply_to_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_notifications_id_idx" ON "payload_locked_documents_rels" USING btree ("notifications_id");
  CREATE INDEX "payload_locked_documents_rels_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("mails_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  INSERT INTO "editorial_policy_stages_roles" ("order", "parent_id", "value")
    SELECT 1, "id", "role"::text::"enum_editorial_policy_stages_roles" FROM "editorial_policy_stages" WHERE "role" IS NOT NULL;
  ALTER TABLE "editorial_policy_stages" DROP COLUMN "role";
  DROP TYPE "public"."enum_editorial_policy_stages_role";`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_editorial_policy_stages_role" AS ENUM('writer', 'reviewer', 'fact-checker', 'editor', 'publisher', 'administrator');
  ALTER TABLE "comments_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_email_about" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "editorial_policy_stages_roles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "editorial_policy_stages_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "editorial_policy_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "comments_rels" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "users_email_about" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "editorial_policy_stages_roles" CASCADE;
  DROP TABLE "editorial_policy_stages_kinds" CASCADE;
  DROP TABLE "editorial_policy_rels" CASCADE;
  ALTER TABLE "articles" DROP CONSTRAINT "articles_revised_by_id_users_id_fk";
  
  ALTER TABLE "articles_rels" DROP CONSTRAINT "articles_rels_users_fk";
  
  ALTER TABLE "_articles_v" DROP CONSTRAINT "_articles_v_version_revised_by_id_users_id_fk";
  
  ALTER TABLE "_articles_v_rels" DROP CONSTRAINT "_articles_v_rels_users_fk";
  
  ALTER TABLE "comments" DROP CONSTRAINT "comments_reply_to_id_comments_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_assignments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notifications_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_mails_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhooks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk";
  
  DROP INDEX "articles_revised_by_idx";
  DROP INDEX "articles_rels_users_id_idx";
  DROP INDEX "_articles_v_version_version_revised_by_idx";
  DROP INDEX "_articles_v_rels_users_id_idx";
  DROP INDEX "editions_due_at_idx";
  DROP INDEX "comments_reply_to_idx";
  DROP INDEX "payload_locked_documents_rels_assignments_id_idx";
  DROP INDEX "payload_locked_documents_rels_notifications_id_idx";
  DROP INDEX "payload_locked_documents_rels_mails_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx";
  ALTER TABLE "editorial_policy_stages" ADD COLUMN "role" "enum_editorial_policy_stages_role" DEFAULT 'reviewer' NOT NULL;
  ALTER TABLE "articles" DROP COLUMN "embargo_restricted";
  ALTER TABLE "articles" DROP COLUMN "revision";
  ALTER TABLE "articles" DROP COLUMN "revised_by_id";
  ALTER TABLE "articles" DROP COLUMN "workflow_due_at";
  ALTER TABLE "articles_rels" DROP COLUMN "users_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_embargo_restricted";
  ALTER TABLE "_articles_v" DROP COLUMN "version_revision";
  ALTER TABLE "_articles_v" DROP COLUMN "version_revised_by_id";
  ALTER TABLE "_articles_v" DROP COLUMN "version_workflow_due_at";
  ALTER TABLE "_articles_v_rels" DROP COLUMN "users_id";
  ALTER TABLE "editions" DROP COLUMN "failure";
  ALTER TABLE "editions" DROP COLUMN "retraction_proposal";
  ALTER TABLE "editions" DROP COLUMN "withdrawn_at";
  ALTER TABLE "editions" DROP COLUMN "retracted_at";
  ALTER TABLE "editions" DROP COLUMN "removed_at";
  ALTER TABLE "editions" DROP COLUMN "ratified_at";
  ALTER TABLE "editions" DROP COLUMN "stage_entered_at";
  ALTER TABLE "editions" DROP COLUMN "due_at";
  ALTER TABLE "comments" DROP COLUMN "reply_to_id";
  ALTER TABLE "comments" DROP COLUMN "edited_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "assignments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notifications_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "mails_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhook_deliveries_id";
  ALTER TABLE "editorial_policy_stages" DROP COLUMN "days_allowed";
  ALTER TABLE "editorial_policy_stages" DROP COLUMN "alongside";
  ALTER TABLE "editorial_policy" DROP COLUMN "writers_see_only_their_own";
  DROP TYPE "public"."enum_notifications_kind";
  DROP TYPE "public"."enum_users_email_about";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_editorial_policy_stages_roles";
  DROP TYPE "public"."enum_editorial_policy_stages_kinds";`);
}
