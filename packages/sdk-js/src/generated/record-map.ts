// Written by npm run golden from the definitions of the objects. Not to be changed by hand.

import type { components } from './openapi.ts';

type Schemas = components['schemas'];

/** The built-in objects by the plural of their routes: how their records are read, created and changed. */
export interface RecordMap {
  readonly companies: { readonly record: Schemas['Company']; readonly create: Schemas['CompanyCreate']; readonly patch: Schemas['CompanyPatch'] };
  readonly contacts: { readonly record: Schemas['Contact']; readonly create: Schemas['ContactCreate']; readonly patch: Schemas['ContactPatch'] };
  readonly deals: { readonly record: Schemas['Deal']; readonly create: Schemas['DealCreate']; readonly patch: Schemas['DealPatch'] };
  readonly 'deal-line-items': { readonly record: Schemas['DealLineItem']; readonly create: Schemas['DealLineItemCreate']; readonly patch: Schemas['DealLineItemPatch'] };
  readonly products: { readonly record: Schemas['Product']; readonly create: Schemas['ProductCreate']; readonly patch: Schemas['ProductPatch'] };
  readonly tasks: { readonly record: Schemas['Task']; readonly create: Schemas['TaskCreate']; readonly patch: Schemas['TaskPatch'] };
  readonly activities: { readonly record: Schemas['Activity']; readonly create: Schemas['ActivityCreate']; readonly patch: Schemas['ActivityPatch'] };
  readonly notes: { readonly record: Schemas['Note']; readonly create: Schemas['NoteCreate']; readonly patch: Schemas['NotePatch'] };
  readonly tags: { readonly record: Schemas['Tag']; readonly create: Schemas['TagCreate']; readonly patch: Schemas['TagPatch'] };
  readonly pipelines: { readonly record: Schemas['Pipeline']; readonly create: Schemas['PipelineCreate']; readonly patch: Schemas['PipelinePatch'] };
  readonly stages: { readonly record: Schemas['Stage']; readonly create: Schemas['StageCreate']; readonly patch: Schemas['StagePatch'] };
  readonly views: { readonly record: Schemas['View']; readonly create: Schemas['ViewCreate']; readonly patch: Schemas['ViewPatch'] };
  readonly workspaces: { readonly record: Schemas['Workspace']; readonly create: Schemas['WorkspaceCreate']; readonly patch: Schemas['WorkspacePatch'] };
  readonly memberships: { readonly record: Schemas['Membership']; readonly create: Schemas['MembershipCreate']; readonly patch: Schemas['MembershipPatch'] };
  readonly teams: { readonly record: Schemas['Team']; readonly create: Schemas['TeamCreate']; readonly patch: Schemas['TeamPatch'] };
  readonly roles: { readonly record: Schemas['Role']; readonly create: Schemas['RoleCreate']; readonly patch: Schemas['RolePatch'] };
  readonly 'custom-fields': { readonly record: Schemas['CustomField']; readonly create: Schemas['CustomFieldCreate']; readonly patch: Schemas['CustomFieldPatch'] };
}
