import { type MigrationArgs, sql } from '../migration';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_articles_bylines_role" AS ENUM('author', 'editor', 'translator', 'interviewer', 'interviewee');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TYPE "public"."enum_articles_language" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_articles_workflow_state" AS ENUM('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'retracted', 'superseded', 'removed', 'discarded');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_bylines_role" AS ENUM('author', 'editor', 'translator', 'interviewer', 'interviewee');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TYPE "public"."enum__articles_v_version_language" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum__articles_v_version_workflow_state" AS ENUM('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'retracted', 'superseded', 'removed', 'discarded');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_editions_kind" AS ENUM('first', 'update', 'correction', 'minor');
  CREATE TYPE "public"."enum_editions_state" AS ENUM('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'retracted', 'superseded', 'removed', 'discarded');
  CREATE TYPE "public"."enum_editions_language" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_editions_article_kind" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TYPE "public"."enum_citations_cites_locator_label" AS ENUM('page', 'chapter', 'section', 'paragraph', 'timestamp', 'figure', 'table', 'article-locator', 'folio');
  CREATE TYPE "public"."enum_citations_status" AS ENUM('unresolved', 'proposed', 'resolved', 'waived', 'orphaned');
  CREATE TYPE "public"."enum_citations_quotation_check_verdict" AS ENUM('unchecked', 'verified', 'differs', 'not-found', 'unreadable');
  CREATE TYPE "public"."enum_citations_held_status" AS ENUM('unresolved', 'proposed', 'resolved', 'waived', 'orphaned');
  CREATE TYPE "public"."enum_sources_type" AS ENUM('article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage');
  CREATE TYPE "public"."enum_sources_health_verdict" AS ENUM('unchecked', 'alive', 'moved', 'failing', 'dead', 'drifted', 'soft-404', 'blocked');
  CREATE TYPE "public"."enum_sources_snapshot_access" AS ENUM('policy', 'public', 'private');
  CREATE TYPE "public"."enum_snapshots_way" AS ENUM('capture', 'upload');
  CREATE TYPE "public"."enum_link_checks_verdict" AS ENUM('unchecked', 'alive', 'moved', 'failing', 'dead', 'drifted', 'soft-404', 'blocked');
  CREATE TYPE "public"."enum_link_checks_method" AS ENUM('HEAD', 'GET');
  CREATE TYPE "public"."enum_transitions_from_state" AS ENUM('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'retracted', 'superseded', 'removed', 'discarded');
  CREATE TYPE "public"."enum_transitions_to_state" AS ENUM('draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'retracted', 'superseded', 'removed', 'discarded');
  CREATE TYPE "public"."enum_notifications_kind" AS ENUM('review_requested', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'mentioned', 'overdue', 'retraction_proposed', 'translation_affected', 'administration');
  CREATE TYPE "public"."enum_redirects_status" AS ENUM('301', '302', '410');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('writer', 'reviewer', 'fact-checker', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_users_email_about" AS ENUM('review_requested', 'changes_requested', 'approved', 'scheduled', 'publish_failed', 'published', 'withdrawn', 'mentioned', 'overdue', 'retraction_proposed', 'translation_affected');
  CREATE TYPE "public"."enum_users_language" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_api_keys_scopes" AS ENUM('read', 'write', 'workflow', 'administer');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('create', 'submit', 'recall', 'request_changes', 'approve', 'revise', 'reopen', 'schedule', 'unschedule', 'publish', 'fail', 'force_publish', 'ratify', 'new_edition', 'supersede', 'withdraw', 'propose_retraction', 'retract', 'remove', 'discard');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('pending', 'delivered', 'failed');
  CREATE TYPE "public"."enum_publication_languages" AS ENUM('en', 'ru', 'be');
  CREATE TYPE "public"."enum_publication_typeface" AS ENUM('serif', 'literata', 'book');
  CREATE TYPE "public"."enum_front_page_sections_about" AS ENUM('latest', 'topic', 'series', 'kind', 'chosen');
  CREATE TYPE "public"."enum_front_page_sections_layout" AS ENUM('rows', 'columns');
  CREATE TYPE "public"."enum_front_page_sections_kind" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TYPE "public"."enum_editorial_policy_stages_roles" AS ENUM('writer', 'reviewer', 'fact-checker', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_editorial_policy_stages_kinds" AS ENUM('analysis', 'commentary', 'report', 'interview', 'legacy');
  CREATE TABLE "articles_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" "enum_articles_bylines_role" DEFAULT 'author',
  	"affiliation" varchar
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"subtitle" varchar,
  	"standfirst" varchar,
  	"body" jsonb,
  	"series_id" integer,
  	"series_position" numeric,
  	"hero_image_id" integer,
  	"hero_caption" varchar,
  	"hero_source" varchar,
  	"hero_licence" varchar,
  	"original_publisher" varchar,
  	"original_date" varchar,
  	"original_url" varchar,
  	"licence" varchar,
  	"doi" varchar,
  	"disclaimer" varchar,
  	"funding" varchar,
  	"interests" varchar,
  	"import_digest" varchar,
  	"import_report" jsonb,
  	"slug" varchar,
  	"kind" "enum_articles_kind" DEFAULT 'analysis',
  	"language" "enum_articles_language" DEFAULT 'en',
  	"translation_group" varchar,
  	"owner_id" integer,
  	"embargo_restricted" boolean DEFAULT false,
  	"revision" numeric DEFAULT 0,
  	"revised_by_id" integer,
  	"workflow_state" "enum_articles_workflow_state",
  	"workflow_stage" numeric,
  	"open_edition_id" integer,
  	"live_edition_id" integer,
  	"unresolved_citations" numeric,
  	"workflow_due_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "_articles_v_version_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_bylines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"role" "enum__articles_v_version_bylines_role" DEFAULT 'author',
  	"affiliation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_standfirst" varchar,
  	"version_body" jsonb,
  	"version_series_id" integer,
  	"version_series_position" numeric,
  	"version_hero_image_id" integer,
  	"version_hero_caption" varchar,
  	"version_hero_source" varchar,
  	"version_hero_licence" varchar,
  	"version_original_publisher" varchar,
  	"version_original_date" varchar,
  	"version_original_url" varchar,
  	"version_licence" varchar,
  	"version_doi" varchar,
  	"version_disclaimer" varchar,
  	"version_funding" varchar,
  	"version_interests" varchar,
  	"version_import_digest" varchar,
  	"version_import_report" jsonb,
  	"version_slug" varchar,
  	"version_kind" "enum__articles_v_version_kind" DEFAULT 'analysis',
  	"version_language" "enum__articles_v_version_language" DEFAULT 'en',
  	"version_translation_group" varchar,
  	"version_owner_id" integer,
  	"version_embargo_restricted" boolean DEFAULT false,
  	"version_revision" numeric DEFAULT 0,
  	"version_revised_by_id" integer,
  	"version_workflow_state" "enum__articles_v_version_workflow_state",
  	"version_workflow_stage" numeric,
  	"version_open_edition_id" integer,
  	"version_live_edition_id" integer,
  	"version_unresolved_citations" numeric,
  	"version_workflow_due_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "editions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"number" numeric NOT NULL,
  	"kind" "enum_editions_kind" DEFAULT 'first' NOT NULL,
  	"state" "enum_editions_state" NOT NULL,
  	"is_public" boolean DEFAULT false,
  	"document" jsonb,
  	"content_hash" varchar,
  	"review_due" boolean DEFAULT false,
  	"stage" numeric DEFAULT 0 NOT NULL,
  	"round" numeric DEFAULT 0 NOT NULL,
  	"policy" jsonb,
  	"approved_hash" varchar,
  	"log_head" varchar,
  	"log_length" numeric DEFAULT 0 NOT NULL,
  	"submitted_by_id" integer,
  	"publish_reason" varchar,
  	"failure" jsonb,
  	"retraction_proposal" jsonb,
  	"published_at" timestamp(3) with time zone,
  	"superseded_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"retracted_at" timestamp(3) with time zone,
  	"removed_at" timestamp(3) with time zone,
  	"ratified_at" timestamp(3) with time zone,
  	"stage_entered_at" timestamp(3) with time zone,
  	"due_at" timestamp(3) with time zone,
  	"frozen_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"approved_at" timestamp(3) with time zone,
  	"scheduled_for" timestamp(3) with time zone,
  	"scheduled_zone" varchar,
  	"public_note" varchar,
  	"notice" jsonb,
  	"title" varchar,
  	"slug" varchar,
  	"language" "enum_editions_language",
  	"article_kind" "enum_editions_article_kind",
  	"standfirst" varchar,
  	"series_id" integer,
  	"date" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"superseded_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"authors_id" integer,
  	"topics_id" integer,
  	"sources_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"edition_id" integer,
  	"author_id" integer,
  	"reply_to_id" integer,
  	"text" varchar NOT NULL,
  	"quote_exact" varchar,
  	"quote_prefix" varchar,
  	"quote_suffix" varchar,
  	"blocking" boolean DEFAULT false,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by_id" integer,
  	"edited_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "citations_cites" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source_id" integer NOT NULL,
  	"locator_label" "enum_citations_cites_locator_label",
  	"locator" varchar
  );
  
  CREATE TABLE "citations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer NOT NULL,
  	"words" varchar,
  	"sentence" varchar,
  	"note" varchar,
  	"quotation" varchar,
  	"proposed_url" varchar,
  	"key" varchar NOT NULL,
  	"position" numeric,
  	"status" "enum_citations_status" DEFAULT 'unresolved' NOT NULL,
  	"waiver_reason" varchar,
  	"waiver_by_id" integer,
  	"waiver_at" timestamp(3) with time zone,
  	"link_waiver_reason" varchar,
  	"link_waiver_by_id" integer,
  	"link_waiver_at" timestamp(3) with time zone,
  	"link_waiver_covers" jsonb,
  	"quotation_check_verdict" "enum_citations_quotation_check_verdict" DEFAULT 'unchecked',
  	"quotation_check_likeness" numeric,
  	"quotation_check_found" varchar,
  	"quotation_check_asked" varchar,
  	"quotation_check_differences" jsonb,
  	"quotation_check_snapshot_id" integer,
  	"quotation_check_checked_at" timestamp(3) with time zone,
  	"resolved_by_id" integer,
  	"resolved_at" timestamp(3) with time zone,
  	"orphaned_at" timestamp(3) with time zone,
  	"held_status" "enum_citations_held_status",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "sources_editors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"family" varchar,
  	"given" varchar,
  	"literal" varchar
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"type" "enum_sources_type" DEFAULT 'webpage' NOT NULL,
  	"language" varchar,
  	"title" varchar,
  	"container_title" varchar,
  	"publisher" varchar,
  	"publisher_place" varchar,
  	"volume" varchar,
  	"issue" varchar,
  	"page" varchar,
  	"edition" varchar,
  	"issued" varchar,
  	"accessed" varchar,
  	"url" varchar,
  	"doi" varchar,
  	"isbn" varchar,
  	"note" varchar,
  	"variables" jsonb,
  	"normalized_url" varchar,
  	"normalized_doi" varchar,
  	"health_verdict" "enum_sources_health_verdict" DEFAULT 'unchecked',
  	"health_checked_at" timestamp(3) with time zone,
  	"health_status_code" numeric,
  	"health_final_url" varchar,
  	"health_failures" numeric DEFAULT 0,
  	"health_last_alive_at" timestamp(3) with time zone,
  	"health_likeness" numeric,
  	"health_error" varchar,
  	"health_next_check_at" timestamp(3) with time zone,
  	"snapshot_access" "enum_sources_snapshot_access" DEFAULT 'policy',
  	"archive_url" varchar,
  	"archive_at" timestamp(3) with time zone,
  	"merged_into_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "snapshots" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_id" integer NOT NULL,
  	"taken_at" timestamp(3) with time zone NOT NULL,
  	"address" varchar,
  	"final_url" varchar,
  	"status_code" numeric,
  	"content_type" varchar,
  	"title" varchar,
  	"way" "enum_snapshots_way" DEFAULT 'upload',
  	"tool" varchar,
  	"text" varchar,
  	"fault" varchar,
  	"judgement" numeric,
  	"insistence_reason" varchar,
  	"insistence_by_id" integer,
  	"insistence_at" timestamp(3) with time zone,
  	"text_digest" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_id" integer NOT NULL,
  	"url" varchar NOT NULL,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"verdict" "enum_link_checks_verdict" NOT NULL,
  	"status_code" numeric,
  	"final_url" varchar,
  	"milliseconds" numeric,
  	"bytes" numeric,
  	"content_type" varchar,
  	"error" varchar,
  	"method" "enum_link_checks_method",
  	"hops" jsonb,
  	"etag" varchar,
  	"last_modified" varchar,
  	"text_digest" varchar,
  	"likeness" numeric,
  	"retry_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "transitions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"edition_id" integer NOT NULL,
  	"article_id" integer NOT NULL,
  	"sequence" numeric NOT NULL,
  	"event" varchar NOT NULL,
  	"from_state" "enum_transitions_from_state",
  	"to_state" "enum_transitions_to_state" NOT NULL,
  	"stage" numeric,
  	"actor_id" integer,
  	"actor_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"reason" varchar,
  	"content_hash" varchar,
  	"data" jsonb,
  	"previous_hash" varchar,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "approvals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"edition_id" integer NOT NULL,
  	"article_id" integer NOT NULL,
  	"round" numeric NOT NULL,
  	"stage" numeric NOT NULL,
  	"user_id" integer NOT NULL,
  	"content_hash" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"voided_at" timestamp(3) with time zone
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
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"gave_up_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0,
  	"last_error" varchar,
  	"notification_id" integer,
  	"password_for_id" integer,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_affiliations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation" varchar NOT NULL,
  	"position" varchar,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "authors_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"photo_id" integer,
  	"orcid" varchar,
  	"user_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_locales" (
  	"name" varchar NOT NULL,
  	"bio" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "series_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"caption" varchar,
  	"source" varchar,
  	"licence" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"status" "enum_redirects_status" DEFAULT '301' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_email_about" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_email_about",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"language" "enum_users_language" DEFAULT 'en',
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_api_keys_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "api_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"owner_id" integer NOT NULL,
  	"per_minute" numeric,
  	"beginning" varchar,
  	"digest" varchar NOT NULL,
  	"last_used_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  	"previous_secret" varchar,
  	"secret_changed_at" timestamp(3) with time zone,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"webhook_id" integer,
  	"url" varchar,
  	"edition_id" integer,
  	"sequence" numeric,
  	"event" varchar NOT NULL,
  	"state" "enum_webhook_deliveries_state" DEFAULT 'pending' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"log" jsonb,
  	"payload" jsonb,
  	"last_status" numeric,
  	"delivered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"editions_id" integer,
  	"comments_id" integer,
  	"citations_id" integer,
  	"sources_id" integer,
  	"snapshots_id" integer,
  	"link_checks_id" integer,
  	"transitions_id" integer,
  	"approvals_id" integer,
  	"assignments_id" integer,
  	"notifications_id" integer,
  	"mails_id" integer,
  	"authors_id" integer,
  	"topics_id" integer,
  	"series_id" integer,
  	"media_id" integer,
  	"redirects_id" integer,
  	"users_id" integer,
  	"api_keys_id" integer,
  	"webhooks_id" integer,
  	"webhook_deliveries_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "publication_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_publication_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "publication" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact" varchar,
  	"logo_id" integer,
  	"logo_dark_id" integer,
  	"colours_accent" varchar,
  	"colours_accent_dark" varchar,
  	"colours_paper" varchar,
  	"typeface" "enum_publication_typeface" DEFAULT 'serif' NOT NULL,
  	"licence" varchar,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "publication_locales" (
  	"name" varchar DEFAULT 'Ibidem' NOT NULL,
  	"tagline" varchar,
  	"about" varchar,
  	"accessibility_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "front_page_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"about" "enum_front_page_sections_about" DEFAULT 'latest' NOT NULL,
  	"count" numeric DEFAULT 4 NOT NULL,
  	"layout" "enum_front_page_sections_layout" DEFAULT 'rows' NOT NULL,
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
  
  CREATE TABLE "editorial_policy_stages_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar NOT NULL
  );
  
  CREATE TABLE "editorial_policy_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"minimum_approvals" numeric DEFAULT 1 NOT NULL,
  	"days_allowed" numeric,
  	"alongside" boolean DEFAULT false
  );
  
  CREATE TABLE "editorial_policy_stages_locales" (
  	"readers_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "editorial_policy" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"allow_waivers" boolean DEFAULT true,
  	"citations_require_snapshots" boolean DEFAULT true,
  	"citations_require_verified_quotations" boolean DEFAULT true,
  	"citations_public_snapshots" boolean DEFAULT false,
  	"citations_recheck_days" numeric DEFAULT 30 NOT NULL,
  	"citations_drift_percent" numeric DEFAULT 40 NOT NULL,
  	"writers_see_only_their_own" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "editorial_policy_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  ALTER TABLE "articles_key_points" ADD CONSTRAINT "articles_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_bylines" ADD CONSTRAINT "articles_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_hero_image_id_media_id_fk" FOREIGN KEY ("hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_revised_by_id_users_id_fk" FOREIGN KEY ("revised_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_open_edition_id_editions_id_fk" FOREIGN KEY ("open_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_live_edition_id_editions_id_fk" FOREIGN KEY ("live_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_key_points" ADD CONSTRAINT "_articles_v_version_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_bylines" ADD CONSTRAINT "_articles_v_version_bylines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_hero_image_id_media_id_fk" FOREIGN KEY ("version_hero_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_revised_by_id_users_id_fk" FOREIGN KEY ("version_revised_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_open_edition_id_editions_id_fk" FOREIGN KEY ("version_open_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_live_edition_id_editions_id_fk" FOREIGN KEY ("version_live_edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_superseded_by_id_editions_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_rels" ADD CONSTRAINT "editions_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_reply_to_id_comments_id_fk" FOREIGN KEY ("reply_to_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "comments_rels" ADD CONSTRAINT "comments_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations_cites" ADD CONSTRAINT "citations_cites_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations_cites" ADD CONSTRAINT "citations_cites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_waiver_by_id_users_id_fk" FOREIGN KEY ("waiver_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_link_waiver_by_id_users_id_fk" FOREIGN KEY ("link_waiver_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_quotation_check_snapshot_id_snapshots_id_fk" FOREIGN KEY ("quotation_check_snapshot_id") REFERENCES "public"."snapshots"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "citations" ADD CONSTRAINT "citations_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sources_authors" ADD CONSTRAINT "sources_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_editors" ADD CONSTRAINT "sources_editors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources" ADD CONSTRAINT "sources_merged_into_id_sources_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_insistence_by_id_users_id_fk" FOREIGN KEY ("insistence_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "link_checks" ADD CONSTRAINT "link_checks_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transitions" ADD CONSTRAINT "transitions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transitions" ADD CONSTRAINT "transitions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transitions" ADD CONSTRAINT "transitions_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approvals" ADD CONSTRAINT "approvals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  ALTER TABLE "mails" ADD CONSTRAINT "mails_password_for_id_users_id_fk" FOREIGN KEY ("password_for_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_affiliations" ADD CONSTRAINT "authors_affiliations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_links" ADD CONSTRAINT "authors_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_locales" ADD CONSTRAINT "authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "series_locales" ADD CONSTRAINT "series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_email_about" ADD CONSTRAINT "users_email_about_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys_scopes" ADD CONSTRAINT "api_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_citations_fk" FOREIGN KEY ("citations_id") REFERENCES "public"."citations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_snapshots_fk" FOREIGN KEY ("snapshots_id") REFERENCES "public"."snapshots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_checks_fk" FOREIGN KEY ("link_checks_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_transitions_fk" FOREIGN KEY ("transitions_id") REFERENCES "public"."transitions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_approvals_fk" FOREIGN KEY ("approvals_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notifications_fk" FOREIGN KEY ("notifications_id") REFERENCES "public"."notifications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mails_fk" FOREIGN KEY ("mails_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_people" ADD CONSTRAINT "publication_people_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_people" ADD CONSTRAINT "publication_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_people_locales" ADD CONSTRAINT "publication_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_languages" ADD CONSTRAINT "publication_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publication"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication" ADD CONSTRAINT "publication_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication" ADD CONSTRAINT "publication_logo_dark_id_media_id_fk" FOREIGN KEY ("logo_dark_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_locales" ADD CONSTRAINT "publication_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page_sections" ADD CONSTRAINT "front_page_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_locales" ADD CONSTRAINT "front_page_locales_lead_id_articles_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page_locales" ADD CONSTRAINT "front_page_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_roles" ADD CONSTRAINT "editorial_policy_stages_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_kinds" ADD CONSTRAINT "editorial_policy_stages_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_checklist" ADD CONSTRAINT "editorial_policy_stages_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages" ADD CONSTRAINT "editorial_policy_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editorial_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_stages_locales" ADD CONSTRAINT "editorial_policy_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editorial_policy_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_rels" ADD CONSTRAINT "editorial_policy_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editorial_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editorial_policy_rels" ADD CONSTRAINT "editorial_policy_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_key_points_order_idx" ON "articles_key_points" USING btree ("_order");
  CREATE INDEX "articles_key_points_parent_id_idx" ON "articles_key_points" USING btree ("_parent_id");
  CREATE INDEX "articles_bylines_order_idx" ON "articles_bylines" USING btree ("_order");
  CREATE INDEX "articles_bylines_parent_id_idx" ON "articles_bylines" USING btree ("_parent_id");
  CREATE INDEX "articles_bylines_author_idx" ON "articles_bylines" USING btree ("author_id");
  CREATE INDEX "articles_series_idx" ON "articles" USING btree ("series_id");
  CREATE INDEX "articles_hero_hero_image_idx" ON "articles" USING btree ("hero_image_id");
  CREATE INDEX "articles_import_digest_idx" ON "articles" USING btree ("import_digest");
  CREATE INDEX "articles_language_idx" ON "articles" USING btree ("language");
  CREATE INDEX "articles_translation_group_idx" ON "articles" USING btree ("translation_group");
  CREATE INDEX "articles_owner_idx" ON "articles" USING btree ("owner_id");
  CREATE INDEX "articles_revised_by_idx" ON "articles" USING btree ("revised_by_id");
  CREATE INDEX "articles_workflow_state_idx" ON "articles" USING btree ("workflow_state");
  CREATE INDEX "articles_open_edition_idx" ON "articles" USING btree ("open_edition_id");
  CREATE INDEX "articles_live_edition_idx" ON "articles" USING btree ("live_edition_id");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_users_id_idx" ON "articles_rels" USING btree ("users_id");
  CREATE INDEX "_articles_v_version_key_points_order_idx" ON "_articles_v_version_key_points" USING btree ("_order");
  CREATE INDEX "_articles_v_version_key_points_parent_id_idx" ON "_articles_v_version_key_points" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_bylines_order_idx" ON "_articles_v_version_bylines" USING btree ("_order");
  CREATE INDEX "_articles_v_version_bylines_parent_id_idx" ON "_articles_v_version_bylines" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_bylines_author_idx" ON "_articles_v_version_bylines" USING btree ("author_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_series_idx" ON "_articles_v" USING btree ("version_series_id");
  CREATE INDEX "_articles_v_version_hero_version_hero_image_idx" ON "_articles_v" USING btree ("version_hero_image_id");
  CREATE INDEX "_articles_v_version_version_import_digest_idx" ON "_articles_v" USING btree ("version_import_digest");
  CREATE INDEX "_articles_v_version_version_language_idx" ON "_articles_v" USING btree ("version_language");
  CREATE INDEX "_articles_v_version_version_translation_group_idx" ON "_articles_v" USING btree ("version_translation_group");
  CREATE INDEX "_articles_v_version_version_owner_idx" ON "_articles_v" USING btree ("version_owner_id");
  CREATE INDEX "_articles_v_version_version_revised_by_idx" ON "_articles_v" USING btree ("version_revised_by_id");
  CREATE INDEX "_articles_v_version_version_workflow_state_idx" ON "_articles_v" USING btree ("version_workflow_state");
  CREATE INDEX "_articles_v_version_version_open_edition_idx" ON "_articles_v" USING btree ("version_open_edition_id");
  CREATE INDEX "_articles_v_version_version_live_edition_idx" ON "_articles_v" USING btree ("version_live_edition_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_users_id_idx" ON "_articles_v_rels" USING btree ("users_id");
  CREATE INDEX "editions_article_idx" ON "editions" USING btree ("article_id");
  CREATE INDEX "editions_state_idx" ON "editions" USING btree ("state");
  CREATE INDEX "editions_is_public_idx" ON "editions" USING btree ("is_public");
  CREATE INDEX "editions_content_hash_idx" ON "editions" USING btree ("content_hash");
  CREATE INDEX "editions_submitted_by_idx" ON "editions" USING btree ("submitted_by_id");
  CREATE INDEX "editions_due_at_idx" ON "editions" USING btree ("due_at");
  CREATE INDEX "editions_scheduled_for_idx" ON "editions" USING btree ("scheduled_for");
  CREATE INDEX "editions_series_idx" ON "editions" USING btree ("series_id");
  CREATE INDEX "editions_date_idx" ON "editions" USING btree ("date");
  CREATE INDEX "editions_superseded_by_idx" ON "editions" USING btree ("superseded_by_id");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_number_idx" ON "editions" USING btree ("article_id","number");
  CREATE INDEX "state_language_publishedAt_idx" ON "editions" USING btree ("state","language","published_at");
  CREATE INDEX "slug_language_idx" ON "editions" USING btree ("slug","language");
  CREATE INDEX "editions_rels_order_idx" ON "editions_rels" USING btree ("order");
  CREATE INDEX "editions_rels_parent_idx" ON "editions_rels" USING btree ("parent_id");
  CREATE INDEX "editions_rels_path_idx" ON "editions_rels" USING btree ("path");
  CREATE INDEX "editions_rels_users_id_idx" ON "editions_rels" USING btree ("users_id");
  CREATE INDEX "editions_rels_authors_id_idx" ON "editions_rels" USING btree ("authors_id");
  CREATE INDEX "editions_rels_topics_id_idx" ON "editions_rels" USING btree ("topics_id");
  CREATE INDEX "editions_rels_sources_id_idx" ON "editions_rels" USING btree ("sources_id");
  CREATE INDEX "editions_rels_media_id_idx" ON "editions_rels" USING btree ("media_id");
  CREATE INDEX "comments_article_idx" ON "comments" USING btree ("article_id");
  CREATE INDEX "comments_edition_idx" ON "comments" USING btree ("edition_id");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_reply_to_idx" ON "comments" USING btree ("reply_to_id");
  CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "comments_rels_order_idx" ON "comments_rels" USING btree ("order");
  CREATE INDEX "comments_rels_parent_idx" ON "comments_rels" USING btree ("parent_id");
  CREATE INDEX "comments_rels_path_idx" ON "comments_rels" USING btree ("path");
  CREATE INDEX "comments_rels_users_id_idx" ON "comments_rels" USING btree ("users_id");
  CREATE INDEX "citations_cites_order_idx" ON "citations_cites" USING btree ("_order");
  CREATE INDEX "citations_cites_parent_id_idx" ON "citations_cites" USING btree ("_parent_id");
  CREATE INDEX "citations_cites_source_idx" ON "citations_cites" USING btree ("source_id");
  CREATE INDEX "citations_article_idx" ON "citations" USING btree ("article_id");
  CREATE UNIQUE INDEX "citations_key_idx" ON "citations" USING btree ("key");
  CREATE INDEX "citations_status_idx" ON "citations" USING btree ("status");
  CREATE INDEX "citations_waiver_waiver_by_idx" ON "citations" USING btree ("waiver_by_id");
  CREATE INDEX "citations_link_waiver_link_waiver_by_idx" ON "citations" USING btree ("link_waiver_by_id");
  CREATE INDEX "citations_quotation_check_quotation_check_snapshot_idx" ON "citations" USING btree ("quotation_check_snapshot_id");
  CREATE INDEX "citations_resolved_by_idx" ON "citations" USING btree ("resolved_by_id");
  CREATE INDEX "citations_updated_at_idx" ON "citations" USING btree ("updated_at");
  CREATE INDEX "citations_created_at_idx" ON "citations" USING btree ("created_at");
  CREATE INDEX "article_status_idx" ON "citations" USING btree ("article_id","status");
  CREATE INDEX "sources_authors_order_idx" ON "sources_authors" USING btree ("_order");
  CREATE INDEX "sources_authors_parent_id_idx" ON "sources_authors" USING btree ("_parent_id");
  CREATE INDEX "sources_editors_order_idx" ON "sources_editors" USING btree ("_order");
  CREATE INDEX "sources_editors_parent_id_idx" ON "sources_editors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sources_key_idx" ON "sources" USING btree ("key");
  CREATE INDEX "sources_isbn_idx" ON "sources" USING btree ("isbn");
  CREATE UNIQUE INDEX "sources_normalized_url_idx" ON "sources" USING btree ("normalized_url");
  CREATE UNIQUE INDEX "sources_normalized_doi_idx" ON "sources" USING btree ("normalized_doi");
  CREATE INDEX "sources_health_health_verdict_idx" ON "sources" USING btree ("health_verdict");
  CREATE INDEX "sources_health_health_next_check_at_idx" ON "sources" USING btree ("health_next_check_at");
  CREATE INDEX "sources_merged_into_idx" ON "sources" USING btree ("merged_into_id");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE INDEX "snapshots_source_idx" ON "snapshots" USING btree ("source_id");
  CREATE INDEX "snapshots_insistence_insistence_by_idx" ON "snapshots" USING btree ("insistence_by_id");
  CREATE INDEX "snapshots_sha256_idx" ON "snapshots" USING btree ("sha256");
  CREATE INDEX "snapshots_updated_at_idx" ON "snapshots" USING btree ("updated_at");
  CREATE INDEX "snapshots_created_at_idx" ON "snapshots" USING btree ("created_at");
  CREATE UNIQUE INDEX "snapshots_filename_idx" ON "snapshots" USING btree ("filename");
  CREATE INDEX "link_checks_source_idx" ON "link_checks" USING btree ("source_id");
  CREATE INDEX "link_checks_checked_at_idx" ON "link_checks" USING btree ("checked_at");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  CREATE INDEX "transitions_edition_idx" ON "transitions" USING btree ("edition_id");
  CREATE INDEX "transitions_article_idx" ON "transitions" USING btree ("article_id");
  CREATE INDEX "transitions_actor_idx" ON "transitions" USING btree ("actor_id");
  CREATE UNIQUE INDEX "edition_sequence_idx" ON "transitions" USING btree ("edition_id","sequence");
  CREATE INDEX "approvals_edition_idx" ON "approvals" USING btree ("edition_id");
  CREATE INDEX "approvals_article_idx" ON "approvals" USING btree ("article_id");
  CREATE INDEX "approvals_user_idx" ON "approvals" USING btree ("user_id");
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
  CREATE INDEX "mails_notification_idx" ON "mails" USING btree ("notification_id");
  CREATE INDEX "mails_password_for_idx" ON "mails" USING btree ("password_for_id");
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "authors_affiliations_order_idx" ON "authors_affiliations" USING btree ("_order");
  CREATE INDEX "authors_affiliations_parent_id_idx" ON "authors_affiliations" USING btree ("_parent_id");
  CREATE INDEX "authors_links_order_idx" ON "authors_links" USING btree ("_order");
  CREATE INDEX "authors_links_parent_id_idx" ON "authors_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_photo_idx" ON "authors" USING btree ("photo_id");
  CREATE UNIQUE INDEX "authors_user_idx" ON "authors" USING btree ("user_id");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE UNIQUE INDEX "authors_locales_locale_parent_id_unique" ON "authors_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE UNIQUE INDEX "series_locales_locale_parent_id_unique" ON "series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_email_about_order_idx" ON "users_email_about" USING btree ("order");
  CREATE INDEX "users_email_about_parent_idx" ON "users_email_about" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "api_keys_scopes_order_idx" ON "api_keys_scopes" USING btree ("order");
  CREATE INDEX "api_keys_scopes_parent_idx" ON "api_keys_scopes" USING btree ("parent_id");
  CREATE INDEX "api_keys_owner_idx" ON "api_keys" USING btree ("owner_id");
  CREATE UNIQUE INDEX "api_keys_digest_idx" ON "api_keys" USING btree ("digest");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
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
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_citations_id_idx" ON "payload_locked_documents_rels" USING btree ("citations_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_snapshots_id_idx" ON "payload_locked_documents_rels" USING btree ("snapshots_id");
  CREATE INDEX "payload_locked_documents_rels_link_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("link_checks_id");
  CREATE INDEX "payload_locked_documents_rels_transitions_id_idx" ON "payload_locked_documents_rels" USING btree ("transitions_id");
  CREATE INDEX "payload_locked_documents_rels_approvals_id_idx" ON "payload_locked_documents_rels" USING btree ("approvals_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_notifications_id_idx" ON "payload_locked_documents_rels" USING btree ("notifications_id");
  CREATE INDEX "payload_locked_documents_rels_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("mails_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_api_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("api_keys_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "publication_people_order_idx" ON "publication_people" USING btree ("_order");
  CREATE INDEX "publication_people_parent_id_idx" ON "publication_people" USING btree ("_parent_id");
  CREATE INDEX "publication_people_author_idx" ON "publication_people" USING btree ("author_id");
  CREATE UNIQUE INDEX "publication_people_locales_locale_parent_id_unique" ON "publication_people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publication_languages_order_idx" ON "publication_languages" USING btree ("order");
  CREATE INDEX "publication_languages_parent_idx" ON "publication_languages" USING btree ("parent_id");
  CREATE INDEX "publication_logo_idx" ON "publication" USING btree ("logo_id");
  CREATE INDEX "publication_logo_dark_idx" ON "publication" USING btree ("logo_dark_id");
  CREATE UNIQUE INDEX "publication_locales_locale_parent_id_unique" ON "publication_locales" USING btree ("_locale","_parent_id");
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
  CREATE INDEX "editorial_policy_stages_roles_order_idx" ON "editorial_policy_stages_roles" USING btree ("order");
  CREATE INDEX "editorial_policy_stages_roles_parent_idx" ON "editorial_policy_stages_roles" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_stages_kinds_order_idx" ON "editorial_policy_stages_kinds" USING btree ("order");
  CREATE INDEX "editorial_policy_stages_kinds_parent_idx" ON "editorial_policy_stages_kinds" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_stages_checklist_order_idx" ON "editorial_policy_stages_checklist" USING btree ("_order");
  CREATE INDEX "editorial_policy_stages_checklist_parent_id_idx" ON "editorial_policy_stages_checklist" USING btree ("_parent_id");
  CREATE INDEX "editorial_policy_stages_order_idx" ON "editorial_policy_stages" USING btree ("_order");
  CREATE INDEX "editorial_policy_stages_parent_id_idx" ON "editorial_policy_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "editorial_policy_stages_locales_locale_parent_id_unique" ON "editorial_policy_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "editorial_policy_rels_order_idx" ON "editorial_policy_rels" USING btree ("order");
  CREATE INDEX "editorial_policy_rels_parent_idx" ON "editorial_policy_rels" USING btree ("parent_id");
  CREATE INDEX "editorial_policy_rels_path_idx" ON "editorial_policy_rels" USING btree ("path");
  CREATE INDEX "editorial_policy_rels_users_id_idx" ON "editorial_policy_rels" USING btree ("users_id");`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_key_points" CASCADE;
  DROP TABLE "articles_bylines" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_key_points" CASCADE;
  DROP TABLE "_articles_v_version_bylines" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_rels" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "comments_rels" CASCADE;
  DROP TABLE "citations_cites" CASCADE;
  DROP TABLE "citations" CASCADE;
  DROP TABLE "sources_authors" CASCADE;
  DROP TABLE "sources_editors" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "snapshots" CASCADE;
  DROP TABLE "link_checks" CASCADE;
  DROP TABLE "transitions" CASCADE;
  DROP TABLE "approvals" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "authors_affiliations" CASCADE;
  DROP TABLE "authors_links" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_locales" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "series_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_email_about" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "api_keys_scopes" CASCADE;
  DROP TABLE "api_keys" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "publication_people" CASCADE;
  DROP TABLE "publication_people_locales" CASCADE;
  DROP TABLE "publication_languages" CASCADE;
  DROP TABLE "publication" CASCADE;
  DROP TABLE "publication_locales" CASCADE;
  DROP TABLE "front_page_sections" CASCADE;
  DROP TABLE "front_page" CASCADE;
  DROP TABLE "front_page_locales" CASCADE;
  DROP TABLE "front_page_rels" CASCADE;
  DROP TABLE "editorial_policy_stages_roles" CASCADE;
  DROP TABLE "editorial_policy_stages_kinds" CASCADE;
  DROP TABLE "editorial_policy_stages_checklist" CASCADE;
  DROP TABLE "editorial_policy_stages" CASCADE;
  DROP TABLE "editorial_policy_stages_locales" CASCADE;
  DROP TABLE "editorial_policy" CASCADE;
  DROP TABLE "editorial_policy_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_bylines_role";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_language";
  DROP TYPE "public"."enum_articles_workflow_state";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_bylines_role";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_language";
  DROP TYPE "public"."enum__articles_v_version_workflow_state";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum_editions_kind";
  DROP TYPE "public"."enum_editions_state";
  DROP TYPE "public"."enum_editions_language";
  DROP TYPE "public"."enum_editions_article_kind";
  DROP TYPE "public"."enum_citations_cites_locator_label";
  DROP TYPE "public"."enum_citations_status";
  DROP TYPE "public"."enum_citations_quotation_check_verdict";
  DROP TYPE "public"."enum_citations_held_status";
  DROP TYPE "public"."enum_sources_type";
  DROP TYPE "public"."enum_sources_health_verdict";
  DROP TYPE "public"."enum_sources_snapshot_access";
  DROP TYPE "public"."enum_snapshots_way";
  DROP TYPE "public"."enum_link_checks_verdict";
  DROP TYPE "public"."enum_link_checks_method";
  DROP TYPE "public"."enum_transitions_from_state";
  DROP TYPE "public"."enum_transitions_to_state";
  DROP TYPE "public"."enum_notifications_kind";
  DROP TYPE "public"."enum_redirects_status";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_email_about";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_api_keys_scopes";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_publication_languages";
  DROP TYPE "public"."enum_publication_typeface";
  DROP TYPE "public"."enum_front_page_sections_about";
  DROP TYPE "public"."enum_front_page_sections_layout";
  DROP TYPE "public"."enum_front_page_sections_kind";
  DROP TYPE "public"."enum_editorial_policy_stages_roles";
  DROP TYPE "public"."enum_editorial_policy_stages_kinds";`);
}
