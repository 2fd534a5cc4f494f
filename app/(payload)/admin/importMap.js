import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PageFeatureClient as PageFeatureClient_62af62bac22078644c41b95fe5b93df1 } from '../../../src/admin/editor/text/page-feature-client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationFeatureClient as CitationFeatureClient_d058a3b522b6940b16f43595c356e2df } from '../../../src/admin/citations/citation-feature-client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PullQuoteBlock as PullQuoteBlock_e41a2c3619665a01341663708f460ba6 } from '../../../src/admin/editor/blocks/pull-quote-block'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoxBlock as BoxBlock_e1e9f0a4a8abad8dea1d33a8ae0f591a } from '../../../src/admin/editor/blocks/box-block'
import { FigureBlock as FigureBlock_4c45ea7184f791feb80f33a318344f85 } from '../../../src/admin/editor/blocks/figure-block'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RevisionKeeper as RevisionKeeper_6725d9f4901a8a1d3dd4f5fcf59611a9 } from '../../../src/admin/revision/revision-keeper'
import { StateCell as StateCell_c52327a3582432572df379dcc5e517bd } from '../../../src/admin/publication/state-cell'
import { StageCell as StageCell_417ca887fd19ee832b3728d48dc1b2e2 } from '../../../src/admin/publication/stage-cell'
import { DueCell as DueCell_0fb7e7aa0773b067f8df5ddffed9a4c1 } from '../../../src/admin/publication/due-cell'
import { ImportLink as ImportLink_2d174781705c534641b3dc0cefb8ed05 } from '../../../src/admin/import/import-link'
import { NoButton as NoButton_288ad21d98bfeb5ff6fcba307155d55d } from '../../../src/admin/publication/no-button'
import { SaveStatus as SaveStatus_c78fa14a59ffaeef637dd4497f9a06be } from '../../../src/admin/saving/save-status'
import { EditView as EditView_cd22bc4da186af2055d50b5e8858ff40 } from '../../../src/admin/editor/edit-view'
import { JsonText as JsonText_216fbb360ec0108dfb2781555df33bb3 } from '../../../src/admin/json-text'
import { TitleCell as TitleCell_95acbb24b0bee1d585e3ec4d13cd81f8 } from '../../../src/admin/sources/title-cell'
import { JsonInput as JsonInput_caae02951c691d536cb5f9b1550d4bdd } from '../../../src/admin/json-input'
import { KeptCopies as KeptCopies_eac9afd521f772be5f0c778cde883e60 } from '../../../src/admin/sources/kept-copies'
import { SourceTwins as SourceTwins_558466cdda8966ae67f26415d33df751 } from '../../../src/admin/works/source-duplicates'
import { WorksLink as WorksLink_1ca5464a082cd78d7879252a840747f3 } from '../../../src/admin/works/works-link'
import { StageNameCell as StageNameCell_9a9a56570dad163abc77693befa72811 } from '../../../src/admin/publication/stage-name-cell'
import { SendMail as SendMail_7be1982cc44bdfadeef53580615de154 } from '../../../src/admin/mails/send-mail'
import { PresentPassword as PresentPassword_5f6dc9a49861188041e1f643d24d628a } from '../../../src/admin/accounts/present-password'
import { ChannelsLink as ChannelsLink_a3eaaf8f7455d0872b008abbb89903cb } from '../../../src/admin/channels/channels-link'
import { RevokeKey as RevokeKey_6749872851431e63822d481c29ce2ea8 } from '../../../src/admin/keys/revoke-key'
import { MakeKey as MakeKey_1b7260ee685d7f7e82d3db0b25611c63 } from '../../../src/admin/keys/make-key'
import { NewSecret as NewSecret_95217ffe6599e5ed6cc49506b0f38009 } from '../../../src/admin/webhooks/new-secret'
import { SendTest as SendTest_1b5cf7f06e600606a652f378cec78b7b } from '../../../src/admin/webhooks/send-button'
import { SendAgain as SendAgain_1b5cf7f06e600606a652f378cec78b7b } from '../../../src/admin/webhooks/send-button'
import { EventCell as EventCell_f6ebc1a0c7a0147dfc2b2f8211af55d8 } from '../../../src/admin/webhooks/event-cell'
import { Attempts as Attempts_d908fde823f0eea92c6f1f049a526730 } from '../../../src/admin/webhooks/attempts'
import { StatusCell as StatusCell_805fbc56aa080143bd704cec03163eca } from '../../../src/admin/webhooks/status-cell'
import { ColourField as ColourField_05f700d4963314525d536b7b447e0a90 } from '../../../src/admin/theme/colour-field'
import { LookPreview as LookPreview_77de0edd6583d78e75c279864003b9c5 } from '../../../src/admin/theme/look-preview'
import { ReadersPageLink as ReadersPageLink_b22db3451dc62677ea28a2aca9706ef0 } from '../../../src/admin/theme/readers-page-link'
import { SectionLabel as SectionLabel_52f82ca0e88595e534381027c034ae68 } from '../../../src/admin/front-page/section-label'
import { StageRowLabel as StageRowLabel_bef2a597d8ace0a357b5c39522e94277 } from '../../../src/admin/policy/stage-row-label'
import { Navigation as Navigation_ded9a978fc134e49066d06ef7a6bc5fc } from '../../../src/admin/shell/navigation'
import { ConditionNotice as ConditionNotice_c890c8f0dff8d6f14518efdb96ffa3ee } from '../../../src/admin/condition/condition-notice'
import { PublicationIcon as PublicationIcon_46166e794bcdf8f7cf0ac6dcb40320f1 } from '../../../src/admin/shell/publication-name'
import { PublicationName as PublicationName_46166e794bcdf8f7cf0ac6dcb40320f1 } from '../../../src/admin/shell/publication-name'
import { LeanRequests as LeanRequests_e81e48c3e62b2210fcba9f788e640d5d } from '../../../src/admin/form-state/lean-requests'
import { PublicationZone as PublicationZone_20ccfd45fec8e771f74ec1c7edc8fc41 } from '../../../src/admin/shell/publication-zone'
import { PublicationPolicy as PublicationPolicy_04ec6e00ce68e181c03ab2afffa5c961 } from '../../../src/admin/shell/publication-policy'
import { PayloadNames as PayloadNames_9af61ce38c9db8fd05cfb7942ff05dc1 } from '../../../src/admin/shell/payload-names'
import { AdministrationView as AdministrationView_58b7622592bcac43a16d5443cb63dd4b } from '../../../src/admin/administration/administration-view'
import { ArticlesView as ArticlesView_668b62492616400d7f0502c264d3b74d } from '../../../src/admin/articles/articles-view'
import { AuditView as AuditView_d7c6a53f986f321b9a8b0071f299b1fe } from '../../../src/admin/audit/audit-view'
import { CalendarView as CalendarView_959a964b638e639a48b88bcad413ed59 } from '../../../src/admin/calendar/calendar-view'
import { ChannelsView as ChannelsView_06bed668fa9c6784ffdc95b9caa14e9e } from '../../../src/admin/channels/channels-view'
import { QueuePlace as QueuePlace_d4d32be19819cdf7e88cb3b0648528ed } from '../../../src/admin/sources/old-places'
import { InboxView as InboxView_c1a157d1840a780155212974c56d5904 } from '../../../src/admin/inbox/inbox-view'
import { LinksPlace as LinksPlace_d4d32be19819cdf7e88cb3b0648528ed } from '../../../src/admin/sources/old-places'
import { ComponentsView as ComponentsView_c6ad75b4cffac36062a20b2f8a280e87 } from '../../../src/admin/components/components-view'
import { HomeView as HomeView_0f3df2b6674e1663c5cc87f1b2fbbaf6 } from '../../../src/admin/home/home-view'
import { HelpView as HelpView_b15ea3f3fb3a7d8adde86cfe877ec505 } from '../../../src/admin/help/help-view'
import { ImportView as ImportView_197be3d440e2e63a8c08cb0efeeed919 } from '../../../src/admin/import/import-view'
import { PolicyView as PolicyView_1673606875b62045ee09d2f7d3d09ea2 } from '../../../src/admin/settings/policy-view'
import { ReportsView as ReportsView_5375966b3e869a615ddba96802f73948 } from '../../../src/admin/reports/reports-view'
import { ReviewView as ReviewView_203ed7769eff31c777861d0183f4b2ab } from '../../../src/admin/review-room/review-view'
import { SettingsView as SettingsView_570ffcef148a0affb44f324a32e6e430 } from '../../../src/admin/settings/settings-view'
import { SourcesView as SourcesView_7f4274772345134360d46baf7a01f838 } from '../../../src/admin/sources/sources-view'
import { SystemView as SystemView_17bda1dea46481c81c07a78352e0dc32 } from '../../../src/admin/system/system-view'
import { WorksPlace as WorksPlace_d4d32be19819cdf7e88cb3b0648528ed } from '../../../src/admin/sources/old-places'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/editor/text/page-feature-client#PageFeatureClient": PageFeatureClient_62af62bac22078644c41b95fe5b93df1,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/citations/citation-feature-client#CitationFeatureClient": CitationFeatureClient_d058a3b522b6940b16f43595c356e2df,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/blocks/pull-quote-block#PullQuoteBlock": PullQuoteBlock_e41a2c3619665a01341663708f460ba6,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/editor/blocks/box-block#BoxBlock": BoxBlock_e1e9f0a4a8abad8dea1d33a8ae0f591a,
  "/src/admin/editor/blocks/figure-block#FigureBlock": FigureBlock_4c45ea7184f791feb80f33a318344f85,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/revision/revision-keeper#RevisionKeeper": RevisionKeeper_6725d9f4901a8a1d3dd4f5fcf59611a9,
  "/src/admin/publication/state-cell#StateCell": StateCell_c52327a3582432572df379dcc5e517bd,
  "/src/admin/publication/stage-cell#StageCell": StageCell_417ca887fd19ee832b3728d48dc1b2e2,
  "/src/admin/publication/due-cell#DueCell": DueCell_0fb7e7aa0773b067f8df5ddffed9a4c1,
  "/src/admin/import/import-link#ImportLink": ImportLink_2d174781705c534641b3dc0cefb8ed05,
  "/src/admin/publication/no-button#NoButton": NoButton_288ad21d98bfeb5ff6fcba307155d55d,
  "/src/admin/saving/save-status#SaveStatus": SaveStatus_c78fa14a59ffaeef637dd4497f9a06be,
  "/src/admin/editor/edit-view#EditView": EditView_cd22bc4da186af2055d50b5e8858ff40,
  "/src/admin/json-text#JsonText": JsonText_216fbb360ec0108dfb2781555df33bb3,
  "/src/admin/sources/title-cell#TitleCell": TitleCell_95acbb24b0bee1d585e3ec4d13cd81f8,
  "/src/admin/json-input#JsonInput": JsonInput_caae02951c691d536cb5f9b1550d4bdd,
  "/src/admin/sources/kept-copies#KeptCopies": KeptCopies_eac9afd521f772be5f0c778cde883e60,
  "/src/admin/works/source-duplicates#SourceTwins": SourceTwins_558466cdda8966ae67f26415d33df751,
  "/src/admin/works/works-link#WorksLink": WorksLink_1ca5464a082cd78d7879252a840747f3,
  "/src/admin/publication/stage-name-cell#StageNameCell": StageNameCell_9a9a56570dad163abc77693befa72811,
  "/src/admin/mails/send-mail#SendMail": SendMail_7be1982cc44bdfadeef53580615de154,
  "/src/admin/accounts/present-password#PresentPassword": PresentPassword_5f6dc9a49861188041e1f643d24d628a,
  "/src/admin/channels/channels-link#ChannelsLink": ChannelsLink_a3eaaf8f7455d0872b008abbb89903cb,
  "/src/admin/keys/revoke-key#RevokeKey": RevokeKey_6749872851431e63822d481c29ce2ea8,
  "/src/admin/keys/make-key#MakeKey": MakeKey_1b7260ee685d7f7e82d3db0b25611c63,
  "/src/admin/webhooks/new-secret#NewSecret": NewSecret_95217ffe6599e5ed6cc49506b0f38009,
  "/src/admin/webhooks/send-button#SendTest": SendTest_1b5cf7f06e600606a652f378cec78b7b,
  "/src/admin/webhooks/send-button#SendAgain": SendAgain_1b5cf7f06e600606a652f378cec78b7b,
  "/src/admin/webhooks/event-cell#EventCell": EventCell_f6ebc1a0c7a0147dfc2b2f8211af55d8,
  "/src/admin/webhooks/attempts#Attempts": Attempts_d908fde823f0eea92c6f1f049a526730,
  "/src/admin/webhooks/status-cell#StatusCell": StatusCell_805fbc56aa080143bd704cec03163eca,
  "/src/admin/theme/colour-field#ColourField": ColourField_05f700d4963314525d536b7b447e0a90,
  "/src/admin/theme/look-preview#LookPreview": LookPreview_77de0edd6583d78e75c279864003b9c5,
  "/src/admin/theme/readers-page-link#ReadersPageLink": ReadersPageLink_b22db3451dc62677ea28a2aca9706ef0,
  "/src/admin/front-page/section-label#SectionLabel": SectionLabel_52f82ca0e88595e534381027c034ae68,
  "/src/admin/policy/stage-row-label#StageRowLabel": StageRowLabel_bef2a597d8ace0a357b5c39522e94277,
  "/src/admin/shell/navigation#Navigation": Navigation_ded9a978fc134e49066d06ef7a6bc5fc,
  "/src/admin/condition/condition-notice#ConditionNotice": ConditionNotice_c890c8f0dff8d6f14518efdb96ffa3ee,
  "/src/admin/shell/publication-name#PublicationIcon": PublicationIcon_46166e794bcdf8f7cf0ac6dcb40320f1,
  "/src/admin/shell/publication-name#PublicationName": PublicationName_46166e794bcdf8f7cf0ac6dcb40320f1,
  "/src/admin/form-state/lean-requests#LeanRequests": LeanRequests_e81e48c3e62b2210fcba9f788e640d5d,
  "/src/admin/shell/publication-zone#PublicationZone": PublicationZone_20ccfd45fec8e771f74ec1c7edc8fc41,
  "/src/admin/shell/publication-policy#PublicationPolicy": PublicationPolicy_04ec6e00ce68e181c03ab2afffa5c961,
  "/src/admin/shell/payload-names#PayloadNames": PayloadNames_9af61ce38c9db8fd05cfb7942ff05dc1,
  "/src/admin/administration/administration-view#AdministrationView": AdministrationView_58b7622592bcac43a16d5443cb63dd4b,
  "/src/admin/articles/articles-view#ArticlesView": ArticlesView_668b62492616400d7f0502c264d3b74d,
  "/src/admin/audit/audit-view#AuditView": AuditView_d7c6a53f986f321b9a8b0071f299b1fe,
  "/src/admin/calendar/calendar-view#CalendarView": CalendarView_959a964b638e639a48b88bcad413ed59,
  "/src/admin/channels/channels-view#ChannelsView": ChannelsView_06bed668fa9c6784ffdc95b9caa14e9e,
  "/src/admin/sources/old-places#QueuePlace": QueuePlace_d4d32be19819cdf7e88cb3b0648528ed,
  "/src/admin/inbox/inbox-view#InboxView": InboxView_c1a157d1840a780155212974c56d5904,
  "/src/admin/sources/old-places#LinksPlace": LinksPlace_d4d32be19819cdf7e88cb3b0648528ed,
  "/src/admin/components/components-view#ComponentsView": ComponentsView_c6ad75b4cffac36062a20b2f8a280e87,
  "/src/admin/home/home-view#HomeView": HomeView_0f3df2b6674e1663c5cc87f1b2fbbaf6,
  "/src/admin/help/help-view#HelpView": HelpView_b15ea3f3fb3a7d8adde86cfe877ec505,
  "/src/admin/import/import-view#ImportView": ImportView_197be3d440e2e63a8c08cb0efeeed919,
  "/src/admin/settings/policy-view#PolicyView": PolicyView_1673606875b62045ee09d2f7d3d09ea2,
  "/src/admin/reports/reports-view#ReportsView": ReportsView_5375966b3e869a615ddba96802f73948,
  "/src/admin/review-room/review-view#ReviewView": ReviewView_203ed7769eff31c777861d0183f4b2ab,
  "/src/admin/settings/settings-view#SettingsView": SettingsView_570ffcef148a0affb44f324a32e6e430,
  "/src/admin/sources/sources-view#SourcesView": SourcesView_7f4274772345134360d46baf7a01f838,
  "/src/admin/system/system-view#SystemView": SystemView_17bda1dea46481c81c07a78352e0dc32,
  "/src/admin/sources/old-places#WorksPlace": WorksPlace_d4d32be19819cdf7e88cb3b0648528ed,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
